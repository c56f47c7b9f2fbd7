import { useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Section } from '../../../../ui/card/section.tsx';
import { fullDay } from '../../../../ui/dates.ts';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../../ui/list/list.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import type { Drawing } from '../../api.ts';
import { compareMoments, type Figure } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';
import { howWords, whoWords } from '../words.ts';
import { MovingPicture } from './moving-picture.tsx';
import { StillPicture } from './still-picture.tsx';
import { placed } from './moments.ts';

/** Two moments beside each other, as they move from one to the other, and what changed in words. */
export function CompareMoments({
  drawings,
  nameOf,
}: {
  drawings: readonly Drawing[];
  nameOf: (drawing: Drawing) => string;
}) {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const [fromId, setFrom] = useState(drawings.at(-2)?.id ?? '');
  const [toId, setTo] = useState(drawings.at(-1)?.id ?? '');
  const [isPlaying, setPlaying] = useState(false);
  const from = drawings.find(({ id }) => id === fromId);
  const to = drawings.find(({ id }) => id === toId);
  if (!from || !to) return <p className="kt-soft">{t('compare.one')}</p>;
  const [before, after] = [placed(from.parts), placed(to.parts)];
  const changes = compareMoments(before, after).filter(({ change }) => change !== 'same');
  const options = drawings.map(({ id, onDay }, index) => ({
    id,
    label: `${index + 1}. ${fullDay(onDay, language)}`,
  }));
  const how = (figure: Figure) => howWords(figure, language);
  return (
    <Stack gap={4}>
      <div className="eco-pair">
        <Select label={t('compare.from')} options={options} value={fromId} onChange={setFrom} />
        <Select label={t('compare.to')} options={options} value={toId} onChange={setTo} />
      </div>
      <Button onPress={() => setPlaying(!isPlaying)}>{isPlaying ? t('compare.stop') : t('compare.play')}</Button>
      {isPlaying ? (
        <MovingPicture key={`${fromId}/${toId}`} before={before} after={after} middle={nameOf(to)} />
      ) : (
        <div className="eco-pair">
          {[from, to].map((moment, index) => (
            <figure key={index} className="eco-moment">
              <figcaption>{fullDay(moment.onDay, language)}</figcaption>
              <StillPicture figures={placed(moment.parts)} middle={nameOf(moment)} />
            </figure>
          ))}
        </div>
      )}
      <Section title={t('compare.changes')}>
        {changes.length === 0 ? (
          <p className="kt-soft">{t('compare.same')}</p>
        ) : (
          <List label={t('compare.changes')}>
            {changes.map(({ id, was, is, change }) => {
              const figure = is ?? was;
              return (
                figure && (
                  <ListRow
                    key={id}
                    title={`${whoWords(figure)}: ${t(`compare.change.${change}`)}`}
                    meta={
                      <>
                        {was && <p>{t('compare.was', { how: how(was) })}</p>}
                        {is && <p>{t('compare.is', { how: how(is) })}</p>}
                      </>
                    }
                  />
                )
              );
            })}
          </List>
        )}
      </Section>
    </Stack>
  );
}
