import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { humanDay } from '../../../ui/dates.ts';
import { CheckIcon, CloseIcon } from '../../../ui/icons/sign-icons.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { planMessages } from '../messages.ts';
import type { Plan, VersionHead } from '../records.ts';

/** The adults of the household who said nothing of this version yet. */
export function waitingFor(plan: Plan, version: VersionHead): Plan['around']['members'] {
  return plan.around.members.filter(
    ({ id, isAdult }) => isAdult && !version.answers.some(({ personId }) => personId === id),
  );
}

/** Who agreed with a version and how they said so, in words beside the sign. */
export function Answers({ version }: { version: VersionHead }) {
  const t = useText(planMessages);
  const language = useLanguage();
  return (
    <ul className="plan-answers" role="list">
      {version.answers.map(({ personId, name, answer, how, remark, onDay }) => (
        <li key={personId}>
          <span className="plan-answer" data-answer={answer}>
            {answer === 'agreed' ? <CheckIcon size={1} /> : <CloseIcon size={1} />}
            <span>
              {t('agree.line', {
                name,
                answer: t(`agree.${answer}`).toLowerCase(),
                way: t(`agree.way.${how}`).toLowerCase(),
                day: humanDay(onDay, language),
              })}
            </span>
          </span>
          {remark && (
            <Quote name={name} size="small">
              {remark}
            </Quote>
          )}
        </li>
      ))}
    </ul>
  );
}
