import { useState, type ReactNode } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Select } from '../../../ui/select/select.tsx';
import type { Drawing } from '../api.ts';
import { drawingMessages } from '../messages.ts';

/** One thing that changed between two moments, in words. */
export interface Change {
  id: string;
  title: string;
  was: string | null;
  is: string | null;
}

interface Props<D extends Pick<Drawing, 'id' | 'onDay'>> {
  drawings: readonly D[];
  still: (drawing: D) => ReactNode;
  changes: (from: D, to: D) => readonly Change[];
  /** Both in one picture, where they stand on one scale. */
  together?: (from: D, to: D) => ReactNode;
  /** As it moves from one to the other. */
  moving?: (from: D, to: D) => ReactNode;
}

/** Two moments beside each other, and what changed in words. */
export function CompareMoments<D extends Pick<Drawing, 'id' | 'onDay'>>({
  drawings,
  still,
  changes,
  together,
  moving,
}: Props<D>) {
  const t = useText(drawingMessages);
  const language = useLanguage();
  const [fromId, setFrom] = useState(drawings.at(-2)?.id ?? '');
  const [toId, setTo] = useState(drawings.at(-1)?.id ?? '');
  const [isPlaying, setPlaying] = useState(false);
  const from = drawings.find(({ id }) => id === fromId);
  const to = drawings.find(({ id }) => id === toId);
  if (!from || !to) return <p className="kt-soft">{t('compare.one')}</p>;
  const changed = changes(from, to);
  const options = drawings.map(({ id, onDay }, index) => ({
    id,
    label: `${index + 1}. ${fullDay(onDay, language)}`,
  }));
  return (
    <Stack gap={4}>
      <div className="drawing-pair">
        <Select label={t('compare.from')} options={options} value={fromId} onChange={setFrom} />
        <Select label={t('compare.to')} options={options} value={toId} onChange={setTo} />
      </div>
      {moving && (
        <Button onPress={() => setPlaying(!isPlaying)}>{isPlaying ? t('compare.stop') : t('compare.play')}</Button>
      )}
      {together?.(from, to)}
      {moving && isPlaying ? (
        moving(from, to)
      ) : (
        <div className="drawing-pair">
          {[from, to].map((moment, index) => (
            <figure key={index} className="drawing-moment">
              <figcaption>{fullDay(moment.onDay, language)}</figcaption>
              {still(moment)}
            </figure>
          ))}
        </div>
      )}
      <Section title={t('compare.changes')}>
        {changed.length === 0 ? (
          <p className="kt-soft">{t('compare.same')}</p>
        ) : (
          <List label={t('compare.changes')}>
            {changed.map(({ id, title, was, is }) => (
              <ListRow
                key={id}
                title={title}
                meta={
                  <>
                    {was !== null && <p>{t('compare.was', { how: was })}</p>}
                    {is !== null && <p>{t('compare.is', { how: is })}</p>}
                  </>
                }
              />
            ))}
          </List>
        )}
      </Section>
    </Stack>
  );
}
