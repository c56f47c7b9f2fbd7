import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { dayOf } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { StackedBar } from '../../../ui/stacked-bar/stacked-bar.tsx';
import { arrangementAt, firstDayInForce, frames, type Arrangement } from '../domain.ts';
import { planMessages } from '../messages.ts';
import type { Plan } from '../records.ts';
import { arrangementSentence, beforeSentence, namedMoment, numberWord, type SpokenTo } from '../words.ts';
import './plans.css';

const parts = ({ counts }: Arrangement) => frames.map((frame) => ({ frame, count: counts[frame] }));

/** What is in force now and what was at the beginning; the beginning only when it was another picture. */
function arrangementsOf(plan: Plan): { now: Arrangement; before: Arrangement | null } {
  const solutions = [...plan.goals.flatMap((goal) => goal.solutions), ...plan.already];
  const today = dayOf(new Date());
  const now = arrangementAt(solutions, today);
  const first = firstDayInForce(solutions);
  if (first === null || first >= today) return { now, before: null };
  const before = arrangementAt(solutions, first);
  return { now, before: frames.every((frame) => before.counts[frame] === now.counts[frame]) ? null : before };
}

interface Props {
  plan: Plan;
  /** Read together: it speaks to the residents instead of about them. */
  isForResident?: boolean;
  /** Also the picture of the beginning, behind a title that opens. */
  withBefore?: boolean;
}

function spokenTo({ around: { members } }: Plan, isForResident: boolean): SpokenTo {
  if (isForResident) return { to: 'you' };
  const [only, ...others] = members;
  return only && others.length === 0 ? { to: 'name', name: only.short } : { to: 'they' };
}

/** Who does what: a sentence, how it was, the bar; and on request the bar of the beginning. */
export function Share({ plan, isForResident = false, withBefore = false }: Props) {
  const t = useText(planMessages);
  const language = useLanguage();
  const today = useToday();
  const { now, before } = arrangementsOf(plan);
  const earlier = beforeSentence(t, before, today, language);
  const sentence = [arrangementSentence(t, now, spokenTo(plan, isForResident)), earlier].filter(Boolean).join(' ');
  if (now.total === 0 && !before) return <p className="kt-soft">{sentence}</p>;
  return (
    <div className="plan-share">
      <StackedBar sentence={<span className="plan-sentence">{sentence}</span>} parts={parts(now)} />
      {withBefore && before && <Before arrangement={before} today={today} />}
    </div>
  );
}

function Before({ arrangement, today }: { arrangement: Arrangement; today: string }) {
  const t = useText(planMessages);
  const { isOtherMonth, when } = namedMoment(arrangement.on, today, useLanguage());
  const values = { month: when, day: when };
  return (
    <Disclosure title={isOtherMonth ? t('share.earlier', values) : t('share.earlierOn', values)}>
      <StackedBar
        sentence={t('share.earlierSentence', {
          total: numberWord(t, arrangement.total),
          informal: numberWord(t, arrangement.informal),
        })}
        parts={parts(arrangement)}
      />
    </Disclosure>
  );
}
