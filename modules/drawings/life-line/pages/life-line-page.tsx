import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { CompareMoments } from '../../pages/compare-moments.tsx';
import { methodVersionOf } from '../../method-version.ts';
import { DrawingPage } from '../../pages/drawing-page.tsx';
import { standing } from '../../pages/moments.ts';
import { compareEvents } from '../domain.ts';
import { lifeLineMessages } from '../messages.ts';
import { eventWords, whatWords } from '../words.ts';
import { LifeLineBoard } from './life-line-board.tsx';
import { StillLifeLine } from './still-life-line.tsx';
import './life-line.css';

/** What somebody went through, in order: drawn now, and beside what was drawn before. */
export function LifeLinePage() {
  const t = useText(lifeLineMessages);
  const language = useLanguage();
  return (
    <DrawingPage
      kind="life-line"
      version={methodVersionOf({ kind: 'life-line', toolId: null })}
      title={t('title')}
      empty={{ title: t('begin.title'), text: t('begin.text'), action: t('begin.action') }}
      who={t('begin.who')}
      board={(props) => <LifeLineBoard {...props} />}
      compare={(drawings, nameOf) => (
        <CompareMoments
          drawings={drawings}
          still={(moment) => (
            <StillLifeLine events={standing(moment.parts)} today={moment.onDay} middle={nameOf(moment)} />
          )}
          changes={(from, to) =>
            compareEvents(standing(from.parts), standing(to.parts)).flatMap(({ id, was, is, change }) => {
              const event = is ?? was;
              if (!event || change === 'same') return [];
              return {
                id,
                title: `${whatWords(event, language)}: ${t(`change.${change}`)}`,
                was: was && eventWords(was, language),
                is: is && eventWords(is, language),
              };
            })
          }
        />
      )}
    />
  );
}
