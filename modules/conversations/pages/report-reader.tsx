import type { ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useReadAgain } from '../../../platform/offline/use-read-again.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getConversation, listConversations } from '../api.ts';
import { freezeReport, getReport, type Report } from '../api-report.ts';
import { conversationMessages } from '../messages.ts';
import { AnswerFields, useAnswer } from './report-answer.tsx';
import { ReportPaper } from './report-paper.tsx';
import './conversations.css';

/** Read together: the whole screen, without a way to anybody else's affairs. */
export function ReportReadPage({ notice }: { notice: ReactNode }) {
  const params = { caseId: useAddressId('caseId'), conversationId: useAddressId('conversationId') };
  useReadAgain(null, getReport);
  const report = useRead(getReport, { params });
  return (
    <main className="report-read">
      <Loaded of={report}>{(data) => <Reader params={params} report={data} notice={notice} />}</Loaded>
    </main>
  );
}

interface Props {
  params: { caseId: string; conversationId: string };
  report: Report;
  notice: ReactNode;
}

/** The report in large letters, then what the reader says of it, in their own words. */
function Reader({ params, report, notice }: Props) {
  const t = useText(conversationMessages);
  const go = useNavigate();
  const answer = useAnswer(params.conversationId, report.readers[0]);
  const freeze = useWrite(freezeReport, { refreshes: [getReport, getConversation, listConversations] });
  const isOld = freeze.error?.status === 409;
  const back = `/cases/${params.caseId}/conversations/${params.conversationId}/report`;

  async function keep(): Promise<void> {
    const given = answer.given();
    const made = await freeze.mutateAsync({
      params,
      body: { stamp: report.stamp, language: report.preview.language, answers: given ? [given] : [] },
    });
    await answer.discard();
    showToast({ text: t('report.frozen', { number: made.versions[0]?.number ?? 1 }) });
    await go({ to: back });
  }

  return (
    <Page
      title={t('report.readTitle')}
      secondary={<ButtonLink href={back}>{t('report.back')}</ButtonLink>}
      action={
        report.can.work && (
          <Button variant="primary" isPending={freeze.isPending} onPress={() => void keep().catch(() => undefined)}>
            {t('report.freeze')}
          </Button>
        )
      }
    >
      {notice}
      {freeze.error && (
        <Notice tone="warn" isLive>
          {isOld ? t('report.changedMeanwhile') : (freeze.error.problem.detail ?? freeze.error.problem.title)}
        </Notice>
      )}
      <ReportPaper report={report.preview} level={2} isLarge />
      <div className="report-paper" data-large>
        <AnswerFields answer={answer} readers={report.readers} />
      </div>
    </Page>
  );
}
