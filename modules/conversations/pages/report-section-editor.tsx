import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { EyeIcon, EyeOffIcon } from '../../../ui/icons/action-icons.tsx';
import { AreaChip } from '../../../ui/life-area/area-chip.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { changeReportSection, getReport, type ReportSection } from '../api-report.ts';
import { conversationMessages } from '../messages.ts';

interface Props {
  params: { caseId: string; conversationId: string };
  section: ReportSection;
  canWork: boolean;
}

/** One part of the report: plain words above, what people said below, each quotation in or out. */
export function ReportSectionEditor({ params, section, canWork }: Props) {
  const t = useText(conversationMessages);
  const kept = {
    text: section.text,
    leftOut: section.quotes.filter((one) => one.leftOut).map((one) => one.fragmentId),
  };
  const draft = useDraft(draftKey('report', params.conversationId, section.id), kept, { version: section.version });
  const write = useWrite(changeReportSection, { refreshes: [getReport] });
  const theirs = write.error?.status === 409 ? (write.error.problem.current as ReportSection) : undefined;
  const isChanged = JSON.stringify(draft.value) !== JSON.stringify(kept);

  async function save(version: number, value: typeof kept): Promise<void> {
    await write.mutateAsync({ params: { ...params, section: section.id }, body: { version, ...value } });
    await draft.discard();
  }
  const toggle = (id: string) => {
    const { leftOut } = draft.value;
    const next = leftOut.includes(id) ? leftOut.filter((one) => one !== id) : [...leftOut, id];
    draft.setValue({ ...draft.value, leftOut: next });
  };

  return (
    <Card
      title={section.area ? <AreaChip area={section.area} /> : t(`report.${section.id as 'other' | 'agreements'}`)}
      action={isChanged && <span className="kt-soft kt-small">{t('report.unsaved')}</span>}
    >
      <div className="report-section">
        {theirs && (
          <ConflictView
            headingLevel={3}
            theirName=""
            isPending={write.isPending}
            parts={[{ id: 'text', label: t('report.words'), mine: draft.value.text, theirs: theirs.text }]}
            onResolve={({ text = theirs.text }) =>
              void save(theirs.version, { ...draft.value, text }).catch(() => undefined)
            }
          />
        )}
        {write.error && !theirs && (
          <Notice tone="warn" isLive>
            {write.error.fieldMessage('text') ?? write.error.problem.title}
          </Notice>
        )}
        <TextArea
          label={section.id === 'agreements' ? t('report.agreementWords') : t('report.words')}
          value={draft.value.text}
          onChange={(text) => draft.setValue({ ...draft.value, text })}
          isReadOnly={!canWork}
          countTo={20_000}
          autoComplete="off"
        />
        {section.quotes.length > 0 && (
          <ul className="report-quotes" role="list" aria-label={t('report.quotes')}>
            {section.quotes.map((quote) => {
              const isOut = draft.value.leftOut.includes(quote.fragmentId);
              return (
                <li key={quote.fragmentId} data-out={isOut || undefined}>
                  <Quote name={quote.speaker} size="small" meta={isOut ? t('report.leftOut') : undefined}>
                    {quote.text}
                  </Quote>
                  {canWork && (
                    <IconButton
                      label={t(isOut ? 'report.quoteIn' : 'report.quoteOut', { text: quote.text.slice(0, 60) })}
                      icon={isOut ? <EyeOffIcon /> : <EyeIcon />}
                      onPress={() => toggle(quote.fragmentId)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {canWork && isChanged && (
          <Cluster>
            <Button
              isPending={write.isPending}
              onPress={() => void save(draft.basedOnVersion ?? section.version, draft.value).catch(() => undefined)}
            >
              {t('report.saveSection')}
            </Button>
            <Button variant="quiet" onPress={() => void draft.discard()}>
              {t('prepare.discard')}
            </Button>
          </Cluster>
        )}
      </div>
    </Card>
  );
}
