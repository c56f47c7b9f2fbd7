import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { getPlan } from '../api.ts';
import { isAlive, isInForce } from '../domain.ts';
import { dayOf } from '../../../ui/dates.ts';
import { planMessages } from '../messages.ts';
import type { Goal, Plan } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { FrameColumns } from './frame-columns.tsx';
import { GoalFacts } from './goal-card.tsx';
import { useWhatTheyWant } from './what-they-want.ts';
import './plans.css';

/** On the overview: what they want, the first wish with who does what about it. */
export function WantsCard({ caseId }: { caseId: string }) {
  const { data: plan } = useRead(getPlan, { params: { caseId } });
  return plan && plan.goals.some(({ status }) => isAlive(status)) ? <Wants plan={plan} /> : null;
}

function Wants({ plan }: { plan: Plan }) {
  const t = useText(planScreenMessages);
  const title = useWhatTheyWant(plan, false);
  const [first, ...others] = plan.goals.filter(({ status }) => isAlive(status));
  return (
    <Card title={title} action={<Link href={`/cases/${plan.caseId}/plan`}>{t('toPlan')}</Link>}>
      {first && <FirstWish goal={first} />}
      {others.map((goal) => (
        <OtherWish key={goal.id} goal={goal} />
      ))}
    </Card>
  );
}

function FirstWish({ goal }: { goal: Goal }) {
  return (
    <div className="plan-wish">
      <h3>{goal.text}</h3>
      <GoalFacts goal={goal} />
      <FrameColumns
        headingLevel={4}
        items={(frame) =>
          goal.solutions
            .filter((solution) => solution.frame === frame && solution.endedOn === null)
            .map(({ id, text }) => ({ id, content: text }))
        }
      />
    </div>
  );
}

function OtherWish({ goal }: { goal: Goal }) {
  const t = useText(planMessages);
  const running = goal.solutions.filter((solution) => isInForce(solution, dayOf(new Date()))).length;
  return (
    <div className="plan-wish">
      <h3>{goal.text}</h3>
      <GoalFacts goal={goal} />
      {running > 0 && <p className="kt-soft">{t('goals.solutions', { count: running })}</p>}
    </div>
  );
}
