import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { WishIcon } from '../../../../ui/icons/people-icons.tsx';
import { CheckIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Link } from '../../../../ui/link/link.tsx';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import type { Written } from '../domain.ts';
import { notesMessages } from '../messages.ts';
import { shortly } from '../words.ts';
import type { IntoPlan } from './use-into-plan.ts';

interface Props {
  caseId: string;
  note: Written;
  plan: IntoPlan;
  onPut: () => void;
  canWork: boolean;
}

/** Of a note that can become part of the plan: the way to it, or that it stands there. */
export function NotePlan({ caseId, note, plan, onPut, canWork }: Props) {
  const t = useText(notesMessages);
  const state = plan.stateOf(note);
  const mayPut = canWork && (state === 'none' || state === 'refused');
  return (
    <>
      {state === 'there' && (
        <Link href={`/cases/${caseId}/plan`} icon={<CheckIcon size={1} />}>
          {t('plan.there')}
        </Link>
      )}
      {state === 'waits' && <span className="kt-soft">{t('plan.waits')}</span>}
      {state === 'refused' && <Link href="/waiting">{t('plan.isRefused')}</Link>}
      {mayPut && (
        <Button
          icon={<WishIcon size={1} />}
          aria-label={t('plan.putThis', { text: shortly(note.text) })}
          isDisabled={plan.isBusy}
          onPress={onPut}
        >
          {t('plan.put')}
        </Button>
      )}
      <WriteProblem error={plan.problemOf(note)} title={t('plan.refused')} />
    </>
  );
}
