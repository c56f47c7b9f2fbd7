import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { addGoal, addProblem } from '../api.ts';
import type { Plan, Problem } from '../records.ts';
import { planMessages } from '../messages.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { AddLine } from './add-line.tsx';
import { CloseProblemDialog } from './reason-dialog.tsx';
import { useAdding } from './use-adding.ts';

/** What troubles people without a wish beside it yet: silent, and one press away from becoming one. */
export function LooseProblems({ plan }: { plan: Plan }) {
  const t = useText(planScreenMessages);
  const adding = useAdding(addProblem, plan.caseId);
  const loose = plan.problems.filter(
    ({ id, closedOn }) => closedOn === null && !plan.goals.some(({ problemId }) => problemId === id),
  );
  if (loose.length === 0 && !plan.can.work) return null;
  return (
    <Card title={t('problem.title')} tone="sunken">
      {loose.map((problem) => (
        <LooseProblem key={problem.id} plan={plan} problem={problem} />
      ))}
      {plan.can.work && (
        <AddLine
          draft={draftKey('plan', 'new-problem', plan.caseId)}
          trigger={t('problem.add')}
          label={t('problem.addLabel')}
          adding={adding}
          field="words"
          input={(words, id) => ({ params: { caseId: plan.caseId }, body: { id, words, personId: onlyMember(plan) } })}
        />
      )}
    </Card>
  );
}

/** Alone at the table, there is no doubt whose words it are. */
export const onlyMember = ({ around }: Plan) => (around.members.length === 1 ? (around.members[0]?.id ?? null) : null);

function LooseProblem({ plan, problem }: { plan: Plan; problem: Problem }) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const adding = useAdding(addGoal, plan.caseId);
  const [isClosing, setClosing] = useState(false);
  const isMember = plan.around.members.some(({ id }) => id === problem.person?.id);
  return (
    <div className="plan-loose">
      <Quote
        name={problem.person?.short ?? problem.said[0]?.by ?? t('problem.nobody')}
        size="small"
        meta={t('problem.loose')}
      >
        {problem.words}
      </Quote>
      {plan.can.work && (
        <Cluster align="start">
          <AddLine
            draft={draftKey('plan', 'new-goal', problem.id)}
            trigger={t('problem.makeGoal')}
            label={words('goals.addLabel')}
            adding={adding}
            field="text"
            input={(text, id) => ({
              params: { caseId: plan.caseId },
              body: { id, text, problemId: problem.id, personId: isMember ? (problem.person?.id ?? null) : null },
            })}
          />
          <Button variant="quiet" onPress={() => setClosing(true)}>
            {t('problem.close')}
          </Button>
        </Cluster>
      )}
      {isClosing && <CloseProblemDialog caseId={plan.caseId} problem={problem} onClose={() => setClosing(false)} />}
    </div>
  );
}
