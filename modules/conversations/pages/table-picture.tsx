import type { ReactNode } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { AreaChip } from '../../../ui/life-area/area-chip.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import type { Fragment } from '../api.ts';
import type { AreaId } from '../domain.ts';
import type { AreaPicture as Picture } from '../domain-picture.ts';
import { tableMessages } from '../table-messages.ts';
import { AreaPicture } from './area-picture.tsx';
import type { TableActions } from './use-table.ts';
import './table-picture.css';

interface Props {
  area: AreaId | null;
  topics: readonly Picture<Fragment>[];
  whole: readonly Picture<Fragment>[];
  onArea: (area: AreaId | null) => void;
  actions: TableActions;
  isPlain: boolean;
  draw: (fragment: Fragment) => ReactNode;
}

/** What is known of the chosen topic over all conversations; of everything when none is chosen. */
export function TablePicture({ area, topics, whole, onArea, actions, isPlain, draw }: Props) {
  const t = useText(tableMessages);
  const chosen = whole.find((picture) => picture.area === area);
  if (!chosen) return <Everything whole={whole} onArea={onArea} />;
  const here = topics.find((picture) => picture.area === area);
  return (
    <>
      <AreaChip area={chosen.area} />
      <h2>{t('picture.title')}</h2>
      <AreaPicture picture={chosen} {...(isPlain ? { withNames: true } : { actions: draw })} />
      {here?.count === 0 && !isPlain && (
        <Button
          variant="quiet"
          onPress={() => void (here.discussed ? actions.untouch(here.area) : actions.touch(here.area))}
        >
          {here.discussed ? t('topics.untouch') : t('topics.touch')}
        </Button>
      )}
    </>
  );
}

/** A line of every topic: the newest wish, or else the newest thing said. */
function Everything({ whole, onArea }: { whole: readonly Picture<Fragment>[]; onArea: (area: AreaId) => void }) {
  const t = useText(tableMessages);
  return (
    <>
      <h2>{t('picture.title')}</h2>
      <p className="kt-soft kt-small">{t('picture.choose')}</p>
      <ul role="list" className="table-everything">
        {whole.map((picture) => {
          const newest = picture.fields.wish.at(-1) ?? Object.values(picture.fields).flat().at(-1);
          return (
            <li key={picture.area}>
              <button type="button" className="table-area-button" onClick={() => onArea(picture.area)}>
                <AreaChip area={picture.area} />
              </button>
              {newest ? (
                <Quote name={newest.speaker} voice={newest.voice === 'worker' ? 'seen' : 'said'} size="small">
                  {newest.text}
                </Quote>
              ) : (
                <p className="kt-soft">{picture.discussed ? t('topics.talked') : t('picture.notYet')}</p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
