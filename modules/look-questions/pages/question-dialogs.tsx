import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { ReasonDialog } from '../../../platform/web/reason-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { closeQuestion, listAuditQuestions, putQuestion, setQuestionAside, type AuditQuestion } from '../api.ts';
import { findings, type Finding } from '../domain.ts';
import { questionMessages } from '../messages.ts';
import { seenSentence } from '../words.ts';

interface Props {
  question: AuditQuestion;
  onClose: () => void;
}

const refreshes = [listAuditQuestions];

/** What is asked is proposed and can be put in other words. */
export function PutDialog({ question: { id, version, who, pattern, ...seen }, onClose }: Props) {
  const t = useText(questionMessages);
  const words = useDraft(draftKey('look-question', id, 'put'), t(`proposal.${pattern}`));
  const put = useWrite(putQuestion, { refreshes });
  const send = () =>
    put.mutate(
      { params: { questionId: id }, body: { question: words.value, version } },
      {
        onSuccess: () => {
          showToast({ text: t('putting.done') });
          void words.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('putting.title', { name: who })}
      submit={t('putting.submit')}
      isPending={put.isPending}
      error={put.error}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{seenSentence(t, { who, pattern, ...seen })}</p>
      <p className="kt-soft">{t('putting.lead', { name: who })}</p>
      <TextArea
        label={t('putting.label')}
        description={t('putting.help')}
        isRequired
        rows={4}
        autoComplete="off"
        value={words.value}
        onChange={words.setValue}
        error={put.error?.fieldMessage('question')}
      />
    </WriteDialog>
  );
}

export function SetAsideDialog({ question: { id, version }, onClose }: Props) {
  const t = useText(questionMessages);
  const aside = useWrite(setQuestionAside, { refreshes });
  return (
    <ReasonDialog
      title={t('settingAside.title')}
      lead={t('settingAside.lead')}
      label={t('settingAside.label')}
      submit={t('settingAside.submit')}
      done={t('settingAside.done')}
      draft={draftKey('look-question', id, 'aside')}
      isPending={aside.isPending}
      error={aside.error}
      onSubmit={(reason, then) => aside.mutate({ params: { questionId: id }, body: { reason, version } }, then)}
      onClose={onClose}
    />
  );
}

export function CloseDialog({ question: { id, version, who, answer }, onClose }: Props) {
  const t = useText(questionMessages);
  const [finding, setFinding] = useState<Finding | null>(null);
  const remark = useDraft(draftKey('look-question', id, 'close'), '');
  const close = useWrite(closeQuestion, { refreshes });
  const send = () => {
    if (finding === null) return;
    close.mutate(
      { params: { questionId: id }, body: { finding, remark: remark.value, version } },
      {
        onSuccess: () => {
          showToast({ text: t('closing.done') });
          void remark.discard().then(onClose);
        },
      },
    );
  };
  return (
    <WriteDialog
      title={t('closing.title')}
      submit={t('closing.submit')}
      isPending={close.isPending}
      isDisabled={finding === null}
      error={close.error}
      onSubmit={send}
      onClose={onClose}
    >
      {answer && <Quote name={who}>{answer}</Quote>}
      <RadioGroup
        label={t('closing.found')}
        isRequired
        value={finding ?? ''}
        onChange={(id) => setFinding(findings.find((known) => known === id) ?? null)}
      >
        {findings.map((id) => (
          <Radio key={id} value={id}>
            {t(`question.finding.${id}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextArea
        label={t('closing.remark')}
        description={t('closing.remarkHelp', { name: who })}
        rows={3}
        autoComplete="off"
        value={remark.value}
        onChange={remark.setValue}
        error={close.error?.fieldMessage('remark')}
      />
    </WriteDialog>
  );
}
