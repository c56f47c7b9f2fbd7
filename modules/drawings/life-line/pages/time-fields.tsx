import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { Cluster } from '../../../../ui/layout/layout.tsx';
import { NumberField } from '../../../../ui/number-field/number-field.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { years, type Placed } from '../domain.ts';
import { lifeLineMessages } from '../messages.ts';
import { rankBehind, type InTime } from '../order.ts';
import type { TimeDraft, TimeHow, TimeProblem } from './time-draft.ts';

interface Props {
  time: TimeDraft;
  onTime: (time: TimeDraft) => void;
  problem: TimeProblem | null;
  opened: Placed;
  events: readonly InTime[];
  /** It was put elsewhere among the others. */
  onRank: (rank: number) => void;
}

const hows: readonly TimeHow[] = ['date', 'age', 'none'];
const first = 'first';

/** When it was: by year, by age, or by what stands before it. */
export function TimeFields({ time, onTime, problem, opened, events, onRank }: Props) {
  const t = useText(lifeLineMessages);
  const set = (change: Partial<TimeDraft>) => onTime({ ...time, ...change });
  const before = events[events.findIndex(({ event }) => event.id === opened.id) - 1]?.event;
  const [behind, setBehind] = useState(before?.id ?? first);
  const others = events.map(({ event }) => event).filter(({ id }) => id !== opened.id);
  const hasBirth = others.some(({ isBirth, from }) => isBirth && from !== null);
  const error = (field: TimeProblem) => {
    if (field === 'until' && problem === 'period') return t('add.problem.period');
    return problem === field ? t('field.unread', years) : undefined;
  };
  return (
    <>
      <ChipChoice
        label={t('field.timeHow')}
        isRequired
        chips={hows.map((id) => ({ id, label: t(`field.how.${id}`) }))}
        value={time.how}
        onChange={(how) => how && set({ how })}
      />
      {time.how === 'date' && (
        <>
          <TextField
            label={t('field.from')}
            description={t('field.fromHelp')}
            error={error('from')}
            value={time.from}
            maxLength={40}
            autoComplete="off"
            onChange={(from) => set({ from })}
          />
          {!time.isOngoing && (
            <TextField
              label={t('field.until')}
              description={t('field.untilHelp')}
              error={error('until')}
              value={time.until}
              maxLength={40}
              autoComplete="off"
              onChange={(until) => set({ until })}
            />
          )}
        </>
      )}
      {time.how === 'age' && (
        <>
          <NumberField
            label={t('field.fromAge')}
            description={t('field.ageHelp')}
            minValue={0}
            maxValue={120}
            value={time.fromAge}
            onChange={(fromAge) => set({ fromAge })}
          />
          {!time.isOngoing && (
            <NumberField
              label={t('field.untilAge')}
              description={t('field.untilHelp')}
              error={error('until')}
              minValue={0}
              maxValue={120}
              value={time.untilAge}
              onChange={(untilAge) => set({ untilAge })}
            />
          )}
        </>
      )}
      {time.how === 'none' || (time.how === 'age' && !hasBirth) ? (
        <Select
          label={t('field.behind')}
          options={[
            { id: first, label: t('field.first') },
            ...others.map(({ id, name }) => ({ id, label: t('field.behindOne', { name }) })),
          ]}
          value={behind}
          onChange={(id) => {
            setBehind(id);
            onRank(
              rankBehind(
                others,
                others.find((one) => one.id === id),
              ),
            );
          }}
        />
      ) : null}
      {time.how !== 'none' && (
        <Cluster gap={4}>
          <Checkbox isSelected={time.isOngoing} onChange={(isOngoing) => set({ isOngoing })}>
            {t('field.isOngoing')}
          </Checkbox>
          <Checkbox isSelected={time.isAbout} onChange={(isAbout) => set({ isAbout })}>
            {t('field.isAbout')}
          </Checkbox>
        </Cluster>
      )}
    </>
  );
}
