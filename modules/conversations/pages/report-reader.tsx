import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getConversation, listConversations } from '../api.ts';
import { freezeReport, getReport, type Report } from '../api-report.ts';
import { conversationMessages } from '../messages.ts';
import { CaseSection } from './case-section.tsx';
import { AnswerFields, useAnswer } from './report-answer.tsx';
import { ReportPaper } from './report-paper.tsx';

interface Props {
  params: { caseId: string; conversationId: string };
  report: Report;
  onBack: () => void;
}

/** Read together: the whole report in large letters, then what the reader says of it, in their own words. */
export function ReportReader({ params, report, onBack }: Props) {
  const t = useText(conversationMessages);
  const answer = useAnswer(params.conversationId, report.readers[0]);
  const freeze = useWrite(freezeReport, { refreshes: [getReport, getConversation, listConversations] });
  const isOld = freeze.error?.status === 409;

  async function keep(): Promise<void> {
    const given = answer.given();
    const made = await freeze.mutateAsync({
      params,
      body: { stamp: report.stamp, language: report.preview.language, answers: given ? [given] : [] },
    });
    await answer.discard();
    showToast({ text: t('report.frozen', { number: made.versions[0]?.number ?? 1 }) });
    onBack();
  }

  return (
    <CaseSection
      title={t('report.readTitle')}
      secondary={<Button onPress={onBack}>{t('report.back')}</Button>}
      action={
        <Button variant="primary" isPending={freeze.isPending} onPress={() => void keep().catch(() => undefined)}>
          {t('report.freeze')}
        </Button>
      }
    >
      {freeze.error && (
        <Notice tone="warn" isLive>
          {isOld ? t('report.changedMeanwhile') : (freeze.error.problem.detail ?? freeze.error.problem.title)}
        </Notice>
      )}
      <ReportPaper report={report.preview} isLarge />
      <div className="report-paper" data-large>
        <AnswerFields answer={answer} readers={report.readers} />
      </div>
    </CaseSection>
  );
}
