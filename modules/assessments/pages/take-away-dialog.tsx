import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { closeDomain, closeLadder, getAssessment, listAssessments, type Assessment } from '../api.ts';
import { assessmentMessages } from '../messages.ts';
import type { AnswerKey } from './answers.ts';
import type { useScoring } from './use-scoring.ts';

interface Props {
  caseId: string;
  assessment: Assessment;
  answerKey: AnswerKey;
  scoring: ReturnType<typeof useScoring>;
  onClose: () => void;
}

/** Taking a domain away wipes its answer: asked once, because nothing brings it back. */
export function TakeAwayDialog({ caseId, assessment, answerKey, scoring, onClose }: Props) {
  const t = useText(assessmentMessages);
  const refreshes = [getAssessment, listAssessments];
  const domain = useWrite(closeDomain, { refreshes });
  const ladder = useWrite(closeLadder, { refreshes });
  const version = scoring.answers[answerKey]?.seen ?? null;
  const params = { caseId, assessmentId: assessment.id };
  const takeAway = async () => {
    if (version !== null && answerKey === 'ladder') await ladder.mutateAsync({ params, query: { version } });
    else if (version !== null && answerKey !== 'ladder') {
      await domain.mutateAsync({ params: { ...params, domain: answerKey }, query: { version } });
    }
    scoring.forget(answerKey);
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('score.closeTitle')}
      isOpen
      onOpenChange={onClose}
      confirmLabel={t('score.closeConfirm')}
      isDanger
      onConfirm={() => void takeAway().catch(onClose)}
    >
      {t('score.closeText')}
    </ConfirmDialog>
  );
}
