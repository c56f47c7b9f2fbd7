import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { humanDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { addSolution } from '../api.ts';
import { isInForce, lightestUntried, type Frame } from '../domain.ts';
import type { Plan, Solution } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { AddLine } from './add-line.tsx';
import { FrameColumns } from './frame-columns.tsx';
import { SolutionDialog } from './solution-dialog.tsx';
import { useAdding } from './use-adding.ts';

interface Props {
  plan: Plan;
  /** Null: what was there already. */
  goalId: string | null;
  solutions: readonly Solution[];
  headingLevel: 3 | 4;
}

/** What helps, in four columns; each can be looked at closely, and each column takes one more with one field. */
export function Solutions({ plan, goalId, solutions, headingLevel }: Props) {
  const t = useText(planScreenMessages);
  const ui = useText(uiMessages);
  const [openId, setOpenId] = useState<string | null>(null);
  const adding = useAdding(addSolution, plan.caseId);
  const today = useToday();
  const open = solutions.find(({ id }) => id === openId);
  const running = solutions.filter(({ endedOn }) => endedOn === null || endedOn > today);
  const over = solutions.filter(({ endedOn }) => endedOn !== null && endedOn <= today);
  // A question to ask together, where the answer would stand; nobody has to answer it.
  const untried = goalId === null ? null : lightestUntried(solutions);
  const foot = (frame: Frame) => (
    <>
      {frame === untried && <p className="plan-suggestion">{t(`frameAsk.${frame}`)}</p>}
      <AddLine
        draft={draftKey('plan', 'new-solution', goalId ?? plan.caseId, frame)}
        trigger={t('solution.add')}
        triggerLabel={t('solution.addTo', { frame: ui(`frame.${frame}`) })}
        label={t('solution.label')}
        adding={adding}
        field="text"
        input={(text, id) => ({ params: { caseId: plan.caseId }, body: { id, goalId, frame, text } })}
      />
    </>
  );
  return (
    <>
      <FrameColumns
        headingLevel={headingLevel}
        items={(frame) =>
          running
            .filter((solution) => solution.frame === frame)
            .map((solution) => ({
              id: solution.id,
              content: <OneSolution solution={solution} {...(plan.can.work ? { onOpen: setOpenId } : {})} />,
            }))
        }
        {...(plan.can.work ? { foot } : {})}
      />
      {over.length > 0 && (
        <Disclosure title={t('solution.over', { count: over.length })} headingLevel={headingLevel}>
          <ul className="plan-over" role="list">
            {over.map((solution) => (
              <li key={solution.id}>
                <OneSolution solution={solution} {...(plan.can.work ? { onOpen: setOpenId } : {})} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {open && <SolutionDialog plan={plan} solution={open} onClose={() => setOpenId(null)} />}
    </>
  );
}

function OneSolution({ solution, onOpen }: { solution: Solution; onOpen?: (id: string) => void }) {
  const t = useText(planScreenMessages);
  const language = useLanguage();
  const today = useToday();
  const { id, text, person, provisionId, provisionName, since, endedOn } = solution;
  const carrier = person?.short ?? provisionName;
  const isRunning = isInForce(solution, today);
  const when = isRunning
    ? null
    : endedOn !== null && endedOn <= today
      ? t('solution.ended', { day: humanDay(endedOn, language) })
      : since === null
        ? t('solution.notBegun')
        : t('solution.begins', { day: humanDay(since, language) });
  const more = [carrier && !text.toLowerCase().includes(carrier.toLowerCase()) ? carrier : null, when]
    .filter(Boolean)
    .join(' · ');
  return (
    <div className="plan-solution" data-running={isRunning || undefined}>
      {onOpen ? (
        <AriaButton className="plan-open" onPress={() => onOpen(id)} aria-label={t('solution.change', { text })}>
          {text}
        </AriaButton>
      ) : (
        <span>{text}</span>
      )}
      {more && <span className="plan-solution-more">{more}</span>}
      {provisionId && (
        <span className="plan-solution-more">
          <Link href={`/social-map/${provisionId}`} aria-label={t('solution.onMapOf', { name: provisionName ?? text })}>
            {t('solution.onMap')}
          </Link>
        </span>
      )}
    </div>
  );
}
