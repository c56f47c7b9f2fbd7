import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { useReadAgain } from '../../../platform/offline/use-read-again.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { addGoal, getPlan } from '../api.ts';
import { isAlive, planGroup } from '../domain.ts';
import { planMessages } from '../messages.ts';
import type { Plan } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { AddLine } from './add-line.tsx';
import { GoalCard } from './goal-card.tsx';
import { LooseProblems, onlyMember } from './loose-problems.tsx';
import { PlanHead } from './plan-head.tsx';
import { Share } from './share.tsx';
import { Solutions } from './solutions.tsx';
import { useAdding } from './use-adding.ts';
import { useWhatTheyWant } from './what-they-want.ts';
import { useCaseId } from './use-case-id.ts';
import './plans.css';

/** The plan of a household: first who does what, then each wish; the same page, larger, to look at together. */
export function PlanPage() {
  const caseId = useCaseId();
  useReadAgain(null, getPlan);
  const plan = useRead(getPlan, { params: { caseId } });
  return (
    <Loaded of={plan} skeleton={<Skeleton shape="card" count={3} />}>
      {(data) => <OnePlan plan={data} />}
    </Loaded>
  );
}

function OnePlan({ plan }: { plan: Plan }) {
  const t = useText(planMessages);
  const [isForResident, setForResident] = useState(false);
  const title = useWhatTheyWant(plan, isForResident);
  const alive = plan.goals.filter(({ status }) => isAlive(status));
  const settled = plan.goals.filter(({ status }) => !isAlive(status));
  return (
    <div className="plan" data-resident={isForResident || undefined}>
      <Stack gap={5}>
        <PlanHead plan={plan} isForResident={isForResident} onShow={setForResident} />
        <Waiting caseId={plan.caseId} />
        <Card title={t('share.title')}>
          <Share plan={plan} isForResident={isForResident} withBefore />
        </Card>
        <h2>{title}</h2>
        {plan.goals.length === 0 && (
          <EmptyState title={t('goals.none')} headingLevel={3}>
            {t('goals.noneText')}
          </EmptyState>
        )}
        {alive.map((goal) => (
          <GoalCard key={goal.id} plan={plan} goal={goal} />
        ))}
        {plan.can.work && <NewGoal plan={plan} isFirst={plan.goals.length === 0} />}
        <LooseProblems plan={plan} />
        <Already plan={plan} />
        {settled.length > 0 && (
          <Disclosure title={t('goals.done', { count: settled.length })} defaultExpanded={alive.length === 0}>
            <Stack gap={4}>
              {settled.map((goal) => (
                <SettledGoal key={goal.id} plan={plan} goal={goal} />
              ))}
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </div>
  );
}

function NewGoal({ plan, isFirst }: { plan: Plan; isFirst: boolean }) {
  const t = useText(planMessages);
  const adding = useAdding(addGoal, plan.caseId);
  return (
    <AddLine
      draft={draftKey('plan', 'new-goal', plan.caseId)}
      trigger={isFirst ? t('goals.addFirst') : t('goals.add')}
      label={t('goals.addLabel')}
      description={t('goals.addHelp')}
      adding={adding}
      field="text"
      input={(text, id) => ({ params: { caseId: plan.caseId }, body: { id, text, personId: onlyMember(plan) } })}
    />
  );
}

/** What runs without belonging to a wish; shown when there is something, or somewhere to add it. */
function Already({ plan }: { plan: Plan }) {
  const t = useText(planScreenMessages);
  const solutions = <Solutions plan={plan} goalId={null} solutions={plan.already} headingLevel={3} />;
  if (plan.already.length === 0) {
    return plan.can.work ? <Disclosure title={t('solution.alreadyTitle')}>{solutions}</Disclosure> : null;
  }
  return (
    <Card title={t('solution.alreadyTitle')}>
      <p className="kt-soft">{t('solution.alreadyLead')}</p>
      {solutions}
    </Card>
  );
}

/** A wish that was reached or let go: what was said about it, and the whole of it to take up again. */
function SettledGoal({ plan, goal }: { plan: Plan; goal: Plan['goals'][number] }) {
  const t = useText(planMessages);
  const reason = goal.events.at(-1)?.reason;
  return (
    <div>
      <GoalCard plan={plan} goal={goal} />
      {reason && <p className="kt-soft">{t('goals.because', { reason })}</p>}
    </div>
  );
}

/** What was added without a connection: said to be on its way, so that nobody types it again. */
function Waiting({ caseId }: { caseId: string }) {
  const t = useText(planScreenMessages);
  const waiting = useOutbox().queued.filter(({ group, problem }) => group === planGroup(caseId) && problem === null);
  if (waiting.length === 0) return null;
  return <Notice isLive>{t('form.waiting', { count: waiting.length })}</Notice>;
}
