import { useText } from '../../../../platform/i18n/use-text.ts';
import { CheckIcon, WarnIcon } from '../../../../ui/icons/sign-icons.tsx';
import type { PlanLine } from '../../api.ts';
import { conferenceMessages } from '../../messages.ts';

/** What the team finds of a line, beside the words of the family and never in their place. */
export function Verdict({ line }: { line: PlanLine }) {
  const t = useText(conferenceMessages);
  const { verdict, because } = line;
  if (verdict === null) return null;
  return (
    <p className="plan-verdict" data-verdict={verdict}>
      {verdict === 'good' ? <CheckIcon size={1} /> : <WarnIcon size={1} />}
      <span>{verdict === 'good' ? t('result.good') : t('result.because', { because: because ?? '' })}</span>
    </p>
  );
}
