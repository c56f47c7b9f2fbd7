import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { compareMoments } from '../domain.ts';
import { CompareMoments } from '../../pages/compare-moments.tsx';
import { methodVersionOf } from '../../method-version.ts';
import { DrawingPage } from '../../pages/drawing-page.tsx';
import { standing } from '../../pages/moments.ts';
import { ecogramMessages } from '../messages.ts';
import { whoWords } from '../../people/words.ts';
import { howWords } from '../words.ts';
import { EcogramBoard } from './ecogram-board.tsx';
import { MovingPicture } from './moving-picture.tsx';
import { StillEcogram } from './still-ecogram.tsx';
import './ecogram.css';

/** Who stands around a resident: drawn now, and beside what was drawn before. */
export function EcogramPage() {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  return (
    <DrawingPage
      kind="ecogram"
      version={methodVersionOf({ kind: 'ecogram', toolId: null })}
      title={t('title')}
      empty={{ title: t('begin.title'), text: t('begin.text'), action: t('begin.action') }}
      who={t('begin.who')}
      board={(props) => <EcogramBoard {...props} />}
      compare={(drawings, nameOf) => (
        <CompareMoments
          drawings={drawings}
          still={(moment) => <StillEcogram figures={standing(moment.parts)} middle={nameOf(moment)} />}
          moving={(from, to) => (
            <MovingPicture
              key={`${from.id}/${to.id}`}
              before={standing(from.parts)}
              after={standing(to.parts)}
              middle={nameOf(to)}
            />
          )}
          changes={(from, to) =>
            compareMoments(standing(from.parts), standing(to.parts)).flatMap(({ id, was, is, change }) => {
              const figure = is ?? was;
              if (!figure || change === 'same') return [];
              return {
                id,
                title: `${whoWords(figure)}: ${t(`change.${change}`)}`,
                was: was && howWords(was, language),
                is: is && howWords(is, language),
              };
            })
          }
        />
      )}
    />
  );
}
