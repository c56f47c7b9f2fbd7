import { useState, type ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { MoreIcon } from '../../../ui/icons/sign-icons.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { AreaChip } from '../../../ui/life-area/area-chip.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { addResult, getPlan, orderPlan } from '../api.ts';
import { possibleGoalEvents, type GoalEventKind } from '../domain.ts';
import { planMessages } from '../messages.ts';
import type { Goal, Plan } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { ActionList } from './action-list.tsx';
import { AddLine } from './add-line.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { GoalEventDialog } from './reason-dialog.tsx';
import { ResultDialog } from './result-dialog.tsx';
import { Solutions } from './solutions.tsx';
import { useAdding } from './use-adding.ts';

/** One wish: in whose words, how it will be seen, who does what in four columns, and what happens next. */
export function GoalCard({ plan, goal }: { plan: Plan; goal: Goal }) {
  const t = useText(planScreenMessages);
  const [asking, setAsking] = useState<GoalEventKind | 'change' | null>(null);
  const problem = plan.problems.find(({ id }) => id === goal.problemId);
  const said = problem ? { words: problem.words, by: problem.person?.short ?? problem.said[0]?.by } : goal.said;
  return (
    <Card title={goal.text} headingLevel={3} action={<GoalMenu plan={plan} goal={goal} onAsk={setAsking} />}>
      <GoalFacts goal={goal} {...(plan.can.work ? { onAskWhose: () => setAsking('change') } : {})} />
      {said && said.words !== goal.text && (
        <Quote name={said.by ?? t('problem.nobody')} size="small">
          {said.words}
        </Quote>
      )}
      <Results plan={plan} goal={goal} />
      <Solutions plan={plan} goalId={goal.id} solutions={goal.solutions} headingLevel={4} />
      <ActionList plan={plan} goal={goal} />
      {asking === 'change' && <GoalDialog plan={plan} goal={goal} onClose={() => setAsking(null)} />}
      {asking !== null && asking !== 'change' && (
        <GoalEventDialog caseId={plan.caseId} goal={goal} kind={asking} onClose={() => setAsking(null)} />
      )}
    </Card>
  );
}

/** Whose wish, what about, and where it stands. */
export function GoalFacts({ goal, onAskWhose }: { goal: Goal; onAskWhose?: () => void }) {
  const t = useText(planMessages);
  return (
    <Cluster gap={3}>
      {goal.person ? (
        <span className="kt-soft">{t('goals.of', { name: goal.person.short })}</span>
      ) : (
        onAskWhose && (
          <AriaButton className="plan-open plan-ask" onPress={onAskWhose}>
            {t('goals.ofNobody')}
          </AriaButton>
        )
      )}
      {goal.area && <AreaChip area={goal.area} />}
      {goal.status !== 'open' && (
        <Tag tone={goal.status === 'let-go' ? 'plain' : 'ok'}>{t(`goals.status.${goal.status}`)}</Tag>
      )}
    </Cluster>
  );
}

interface MenuProps {
  plan: Plan;
  goal: Goal;
  onAsk: (what: GoalEventKind | 'change') => void;
}

function GoalMenu({ plan, goal, onAsk }: MenuProps): ReactElement | null {
  const t = useText(planMessages);
  const order = useWrite(orderPlan, { refreshes: [getPlan] });
  if (!plan.can.work) return null;
  const ids = plan.goals.map(({ id }) => id);
  const place = ids.indexOf(goal.id);
  const moveTo = (to: number) => {
    const moved = ids.toSpliced(place, 1).toSpliced(to, 0, goal.id);
    order.mutate({ params: { caseId: plan.caseId }, body: { of: 'goals', ids: moved } });
  };
  const items = [
    { id: 'change', label: t('goals.act.change'), onAction: () => onAsk('change') },
    ...possibleGoalEvents(goal.status).map((kind) => ({
      id: kind,
      label: t(`goals.act.${kind}`),
      onAction: () => onAsk(kind),
    })),
    ...(place > 0 ? [{ id: 'up', label: t('goals.act.up'), onAction: () => moveTo(place - 1) }] : []),
    ...(place < ids.length - 1 ? [{ id: 'down', label: t('goals.act.down'), onAction: () => moveTo(place + 1) }] : []),
  ];
  const label = t('goals.menu', { goal: goal.text });
  return <Menu label={label} trigger={<IconButton label={label} icon={<MoreIcon />} />} items={items} />;
}

function Results({ plan, goal }: { plan: Plan; goal: Goal }) {
  const words = useText(planMessages);
  const language = useLanguage();
  const [openId, setOpenId] = useState<string | null>(null);
  const adding = useAdding(addResult, plan.caseId);
  const open = goal.results.find(({ id }) => id === openId);
  return (
    <div className="plan-part">
      {goal.results.length > 0 && (
        <>
          <h4>{words('result.title')}</h4>
          <ul className="plan-results" role="list">
            {goal.results.map((result) => (
              <li key={result.id}>
                {plan.can.work ? (
                  <AriaButton
                    className="plan-open"
                    onPress={() => setOpenId(result.id)}
                    aria-label={words('result.change', { text: result.text })}
                  >
                    {result.text}
                  </AriaButton>
                ) : (
                  <span>{result.text}</span>
                )}
                {result.due && (
                  <span className="kt-soft kt-small">
                    {words('result.due', { day: humanDay(result.due, language) })}
                  </span>
                )}
                {result.seen && (
                  <Tag tone={result.seen === 'yes' ? 'ok' : 'plain'}>{words(`result.seen.${result.seen}`)}</Tag>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.can.work && (
        <AddLine
          draft={draftKey('plan', 'new-result', goal.id)}
          trigger={goal.results.length > 0 ? words('result.more') : words('result.add')}
          label={words('result.textLabel')}
          adding={adding}
          field="text"
          input={(text, id) => ({ params: { caseId: plan.caseId, goalId: goal.id }, body: { id, text } })}
        />
      )}
      {open && <ResultDialog caseId={plan.caseId} result={open} onClose={() => setOpenId(null)} />}
    </div>
  );
}
