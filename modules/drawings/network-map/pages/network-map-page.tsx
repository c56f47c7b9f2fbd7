import { drawings as methodDrawings } from '../../../../method/network/drawings.ts';
import { entryAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { methodVersionOf } from '../../method-version.ts';
import { CompareMoments } from '../../pages/compare-moments.tsx';
import { DrawingPage } from '../../pages/drawing-page.tsx';
import { standing } from '../../pages/moments.ts';
import { whoWords } from '../../people/words.ts';
import { compareMaps, placedOn } from '../domain.ts';
import { networkMapMessages } from '../messages.ts';
import { howWords } from '../words.ts';
import { MovingMap } from './moving-map.tsx';
import { NetworkMapBoard } from './network-map-board.tsx';
import { StillMap } from './still-map.tsx';

/** Circles around a resident: drawn now, and beside what was drawn before. */
export function NetworkMapPage() {
  const t = useText(networkMapMessages);
  const language = useLanguage();
  return (
    <DrawingPage
      kind="network-map"
      version={methodVersionOf({ kind: 'network-map', toolId: null })}
      title={entryAt(methodDrawings, 'network-map')?.label[language] ?? ''}
      empty={{ title: t('begin.title'), text: t('begin.text'), action: t('begin.action') }}
      who={t('begin.who')}
      board={(props) => <NetworkMapBoard {...props} />}
      compare={(drawings, nameOf) => (
        <CompareMoments
          drawings={drawings}
          still={(moment) => <StillMap parts={standing(moment.parts)} middle={nameOf(moment)} />}
          moving={(from, to) => (
            <MovingMap
              key={`${from.id}/${to.id}`}
              before={standing(from.parts)}
              after={standing(to.parts)}
              middle={nameOf(to)}
            />
          )}
          changes={(from, to) =>
            compareMaps(placedOn(standing(from.parts)), placedOn(standing(to.parts))).flatMap(
              ({ id, was, is, change }) => {
                const one = is ?? was;
                if (!one || change === 'same') return [];
                return {
                  id,
                  title: `${whoWords(one)}: ${t(`change.${change}`)}`,
                  was: was && howWords(was, language),
                  is: is && howWords(is, language),
                };
              },
            )
          }
        />
      )}
    />
  );
}
