import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { listConversations } from '../api.ts';
import { answerReport, getReport, type Report, type ReportVersion } from '../api-report.ts';
import { compareReports, type FrozenSection } from '../domain-report.ts';
import { conversationMessages } from '../messages.ts';
import { AnswerFields, useAnswer } from './report-answer.tsx';
import { ReportPaper } from './report-paper.tsx';

interface Props {
  params: { caseId: string; conversationId: string };
  report: Report;
}

/** Every version as it was frozen, with what people said of it; each beside the one before. */
export function ReportVersions({ params, report }: Props) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  const [compared, setCompared] = useState<number | null>(null);
  const [answering, setAnswering] = useState<number | null>(null);
  const { versions } = report;
  const later = versions.find(({ number }) => number === compared);
  const earlier = versions.find(({ number }) => number === (compared ?? 0) - 1);
  const root = `/api/v1/cases/${params.caseId}/conversations/${params.conversationId}/report/versions`;
  return (
    <Section title={t('report.versions')}>
      {versions.length === 0 && <p className="kt-soft">{t('report.noVersions')}</p>}
      <Stack gap={2}>
        {versions.map((version) => (
          <Disclosure
            key={version.number}
            title={t('report.version', { number: version.number })}
            meta={`${writtenDay(version.at, language)}, ${version.byName}`}
          >
            <Stack>
              <Answers version={version} />
              <Cluster>
                <ButtonLink href={`${root}/${version.number}/pdf`} target="_blank" icon={<PrintIcon size={1.1} />}>
                  {t('report.print')}
                </ButtonLink>
                {version.number > 1 && (
                  <Button onPress={() => setCompared(version.number)}>{t('report.compare')}</Button>
                )}
                {report.can.work && (
                  <Button variant="quiet" onPress={() => setAnswering(version.number)}>
                    {t('report.addAnswer')}
                  </Button>
                )}
              </Cluster>
              <ReportPaper report={version.content} level={4} />
            </Stack>
          </Disclosure>
        ))}
      </Stack>
      <Dialog
        title={t('report.compareTitle', { earlier: earlier?.number ?? 0, later: later?.number ?? 0 })}
        isOpen={later !== undefined && earlier !== undefined}
        onOpenChange={() => setCompared(null)}
        size="wide"
      >
        {later && earlier && <Compared earlier={earlier} later={later} />}
      </Dialog>
      {answering !== null && (
        <AnswerDialog params={params} report={report} number={answering} onClose={() => setAnswering(null)} />
      )}
    </Section>
  );
}

function Answers({ version }: { version: ReportVersion }) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  if (version.answers.length === 0) return <p className="kt-soft">{t('report.noAnswer')}</p>;
  return (
    <>
      {version.answers.map((answer) => (
        <div key={`${answer.name}${answer.at}`}>
          <p>
            <strong>{answer.name}</strong>{' '}
            <Tag tone={answer.answer === 'not-agreed' ? 'attention' : 'ok'}>
              {t(`report.answered.${answer.answer}`)}
            </Tag>{' '}
            <span className="kt-soft kt-small">{writtenDay(answer.at, language)}</span>
          </p>
          {answer.remark && <Quote name={answer.name}>{answer.remark}</Quote>}
        </div>
      ))}
    </>
  );
}

function Compared({ earlier, later }: { earlier: ReportVersion; later: ReportVersion }) {
  const t = useText(conversationMessages);
  return (
    <>
      {compareReports(earlier.content.sections, later.content.sections).map((row) => (
        <div key={(row.later ?? row.earlier)?.id} className="report-compare">
          <h3>
            {(row.later ?? row.earlier)?.heading} <Tag>{t(`report.change.${row.change}`)}</Tag>
          </h3>
          {row.change !== 'same' && (
            <>
              <Side label={t('report.version', { number: earlier.number })} section={row.earlier} />
              <Side label={t('report.version', { number: later.number })} section={row.later} />
            </>
          )}
        </div>
      ))}
    </>
  );
}

function Side({ label, section }: { label: string; section: FrozenSection | null }) {
  return (
    <div>
      <div className="kt-soft kt-small">{label}</div>
      <p className="report-text">{section?.text}</p>
      {section?.quotes.map((quote, index) => (
        <Quote key={index} name={quote.speaker} size="small">
          {quote.text}
        </Quote>
      ))}
    </div>
  );
}

function AnswerDialog({ params, report, number, onClose }: Props & { number: number; onClose: () => void }) {
  const t = useText(conversationMessages);
  const answer = useAnswer(params.conversationId, report.readers[0]);
  const write = useWrite(answerReport, { refreshes: [getReport, listConversations] });
  async function save(): Promise<void> {
    const given = answer.given();
    if (!given) return;
    await write.mutateAsync({ params: { ...params, number }, body: given });
    await answer.discard();
    onClose();
  }
  return (
    <Dialog
      title={t('report.addAnswer')}
      isOpen
      onOpenChange={onClose}
      actions={
        <Button variant="primary" isPending={write.isPending} onPress={() => void save().catch(() => undefined)}>
          {t('standing.save')}
        </Button>
      }
    >
      <AnswerFields answer={answer} readers={report.readers} />
      {write.error && <p role="alert">{write.error.problem.detail ?? write.error.problem.title}</p>}
    </Dialog>
  );
}
