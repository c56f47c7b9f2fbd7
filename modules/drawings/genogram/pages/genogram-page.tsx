import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { CompareMoments } from '../../pages/compare-moments.tsx';
import { methodVersionOf } from '../../method-version.ts';
import { DrawingPage } from '../../pages/drawing-page.tsx';
import { compareFamilies } from '../compare.ts';
import { familyMessages } from '../messages.ts';
import { nameWord, sayingsOf } from '../words.ts';
import { GenogramBoard } from './genogram-board.tsx';
import { relativesIn } from './relatives-in.ts';
import { StillGenogram } from './still-genogram.tsx';
import './genogram.css';

/** The family of a resident: drawn now, and beside what was drawn before. */
export function GenogramPage() {
  const t = useText(familyMessages);
  const language = useLanguage();
  return (
    <DrawingPage
      kind="genogram"
      version={methodVersionOf({ kind: 'genogram', toolId: null })}
      title={t('title')}
      empty={{ title: t('begin.title'), text: t('begin.text'), action: t('begin.action') }}
      who={t('begin.who')}
      board={(props) => <GenogramBoard {...props} />}
      compare={(drawings, nameOf) => (
        <CompareMoments
          drawings={drawings}
          still={(moment) => (
            <StillGenogram all={relativesIn(moment.parts)} personId={moment.personId} whose={nameOf(moment)} />
          )}
          changes={(from, to) => {
            const [before, after] = [relativesIn(from.parts), relativesIn(to.parts)];
            return compareFamilies(from.parts, to.parts, (all, id) => sayingsOf(all, id, language)).map((one) => ({
              id: one.id,
              title: `${nameWord(after.member(one.id) ?? before.member(one.id), language)}: ${t(`change.${one.change}`)}`,
              was: one.was,
              is: one.is,
            }));
          }}
        />
      )}
    />
  );
}
