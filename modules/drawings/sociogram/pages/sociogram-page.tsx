import { drawings as methodDrawings } from '../../../../method/network/drawings.ts';
import { entryAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import type { MomentOf } from '../../api.ts';
import { methodVersionOf } from '../../method-version.ts';
import { CompareMoments, type Change } from '../../pages/compare-moments.tsx';
import { DrawingPage } from '../../pages/drawing-page.tsx';
import { standing } from '../../pages/moments.ts';
import { whoWords } from '../../people/words.ts';
import { compareContacts, comparePairs, sociogramOf } from '../domain.ts';
import { sociogramMessages } from '../messages.ts';
import { contactWords, pairWords } from '../words.ts';
import { SociogramBoard } from './sociogram-board.tsx';
import { StillSociogram } from './still-sociogram.tsx';
import './sociogram.css';

type Moment = MomentOf<'sociogram'>;

/** What a few people mean to a resident: drawn now, and beside what was drawn before. */
export function SociogramPage() {
  const t = useText(sociogramMessages);
  const language = useLanguage();
  const changes = (from: Moment, to: Moment): Change[] => {
    const [before, after] = [sociogramOf(standing(from.parts)), sociogramOf(standing(to.parts))];
    const contacts = compareContacts(before.contacts, after.contacts).flatMap(({ id, was, is, change }) => {
      const contact = is ?? was;
      if (!contact || change === 'same') return [];
      return {
        ...{ id, title: `${whoWords(contact)}: ${t(`change.${change}`)}` },
        was: was && contactWords(was, language),
        is: is && contactWords(is, language),
      };
    });
    const pairs = comparePairs(before.pairs, after.pairs).flatMap(({ id, was, is, change }) => {
      const pair = is ?? was;
      if (!pair || change === 'same') return [];
      return {
        ...{ id, title: `${pair.one.name}, ${pair.other.name}: ${t(`change.${change}`)}` },
        was: was && pairWords(was, language),
        is: is && pairWords(is, language),
      };
    });
    return [...contacts, ...pairs];
  };
  return (
    <DrawingPage
      kind="sociogram"
      version={methodVersionOf({ kind: 'sociogram', toolId: null })}
      title={entryAt(methodDrawings, 'sociogram')?.label[language] ?? ''}
      empty={{ title: t('begin.title'), text: t('begin.text'), action: t('begin.action') }}
      who={t('begin.who')}
      board={(props) => <SociogramBoard {...props} />}
      compare={(drawings, nameOf) => (
        <CompareMoments
          drawings={drawings}
          still={(moment) => <StillSociogram parts={standing(moment.parts)} middle={nameOf(moment)} />}
          changes={changes}
        />
      )}
    />
  );
}
