import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../platform/web/write-problem.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { dayAndTime, humanDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getToday } from '../../today/api.ts';
import { answerQuestion, listOwnQuestions, type OwnQuestion } from '../api.ts';
import { questionMessages } from '../messages.ts';
import { seenOfYou } from '../words.ts';
import { OwnDoorCard } from './own-door-card.tsx';

/** What the privacy officer asked the one who is signed in, answered in own words. */
export function ToMePage() {
  const t = useText(questionMessages);
  const read = useRead(listOwnQuestions);
  return (
    <Page title={t('toMe.title')} lead={t('toMe.lead')} width="narrow">
      <Loaded of={read}>
        {({ questions, door, doorVersion }) => (
          <Stack gap={5}>
            {questions.length === 0 && (
              <EmptyState drawing="cup" title={t('toMe.none')}>
                {t('toMe.noneText')}
              </EmptyState>
            )}
            {questions.map((question) => (
              <ToMe key={question.id} question={question} />
            ))}
            <OwnDoorCard key={doorVersion} door={door} version={doorVersion} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function ToMe({ question }: { question: OwnQuestion }) {
  const t = useText(questionMessages);
  const language = useLanguage();
  const { state, fromAt, untilAt, askedAt, askedByName, answer, finding } = question;
  const [from, until] = [dayAndTime(fromAt, language), dayAndTime(untilAt, language)];
  return (
    <Card title={question.question} tone={state === 'asked' ? 'attention' : 'plain'}>
      <Stack gap={3}>
        <p className="kt-soft">
          {t('toMe.askedBy', { name: askedByName, when: humanDay(askedAt ?? fromAt, language) })}
        </p>
        <p>
          {seenOfYou(t, question)}{' '}
          <span className="kt-soft">{from === until ? from : t('question.period', { from, until })}</span>
        </p>
        {answer && <Quote name={t('toMe.yourAnswer')}>{answer}</Quote>}
        {finding && <p>{t('toMe.found', { finding: t(`toMe.foundWord.${finding}`) })}</p>}
        {state === 'asked' && <AnswerForm id={question.id} version={question.version} />}
      </Stack>
    </Card>
  );
}

function AnswerForm({ id, version }: { id: string; version: number }) {
  const t = useText(questionMessages);
  const words = useDraft(draftKey('look-question', id, 'answer'), '');
  const send = useWrite(answerQuestion, { refreshes: [listOwnQuestions, getToday] });
  const onSuccess = () => {
    showToast({ text: t('toMe.sent') });
    void words.discard();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate({ params: { questionId: id }, body: { answer: words.value, version } }, { onSuccess });
      }}
    >
      <Stack gap={3}>
        <WriteProblem error={send.error} />
        <TextArea
          label={t('toMe.answer')}
          description={t('toMe.answerHelp')}
          isRequired
          rows={4}
          autoComplete="off"
          value={words.value}
          onChange={words.setValue}
          error={send.error?.fieldMessage('answer')}
        />
        <div>
          <Button variant="primary" type="submit" isPending={send.isPending}>
            {t('toMe.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
