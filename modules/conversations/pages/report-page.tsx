import { useText } from '../../../platform/i18n/use-text.ts';
import { useReadAgain } from '../../../platform/offline/use-read-again.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { getConversation } from '../api.ts';
import { getReport } from '../api-report.ts';
import { conversationMessages } from '../messages.ts';
import { CaseSection } from './case-section.tsx';
import { useConversationTitle } from './conversation-title.ts';
import { ReportSectionEditor } from './report-section-editor.tsx';
import { ReportVersions } from './report-versions.tsx';
import './conversations.css';

/** The report: written from what was said, read together, answered, frozen. */
export function ReportPage() {
  const t = useText(conversationMessages);
  const caseId = useAddressId('caseId');
  const conversationId = useAddressId('conversationId');
  const params = { caseId, conversationId };
  const conversation = useRead(getConversation, { params });
  // What was said and still waits on this device belongs in it as soon as it arrives.
  useReadAgain(null, getReport);
  const report = useRead(getReport, { params });
  const title = useConversationTitle(conversation.data?.ordinal ?? 1);
  const root = `/cases/${caseId}/conversations`;
  return (
    <CaseSection
      title={t('report.title')}
      lead={
        conversation.data && (
          <>
            {title} <Tag>{t(`reportStatus.${report.data?.status ?? 'none'}`)}</Tag>
          </>
        )
      }
      back={{ href: root, label: t('title') }}
      action={
        report.data &&
        report.data.sections.length > 0 && (
          <ButtonLink variant="primary" href={`${root}/${conversationId}/report/read`}>
            {t('report.read')}
          </ButtonLink>
        )
      }
      secondary={
        <>
          <ButtonLink href={`${root}/${conversationId}/table`}>{t('list.table')}</ButtonLink>
          <ButtonLink
            href={`/api/v1${root}/${conversationId}/report/draft`}
            target="_blank"
            icon={<PrintIcon size={1.1} />}
          >
            {t('report.printDraft')}
          </ButtonLink>
        </>
      }
      width="narrow"
    >
      <Loaded of={report}>
        {(data) =>
          data.sections.length === 0 ? (
            <EmptyState
              drawing="letter"
              title={t('report.empty')}
              action={<ButtonLink href={`${root}/${conversationId}/table`}>{t('list.table')}</ButtonLink>}
            >
              {t('report.emptyText')}
            </EmptyState>
          ) : (
            <>
              <p className="kt-soft">{t('report.lead')}</p>
              {data.isNew && data.versions.length > 0 && <Notice>{t('report.newer')}</Notice>}
              {data.sections.map((section) => (
                <ReportSectionEditor key={section.id} params={params} section={section} canWork={data.can.work} />
              ))}
              {data.preview.notDiscussed && <p className="kt-soft">{data.preview.notDiscussed}</p>}
              <ReportVersions params={params} report={data} />
            </>
          )
        }
      </Loaded>
    </CaseSection>
  );
}
