import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useOffline } from '../../../platform/offline/offline-context.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { PrivatePage } from '../../../platform/web/private-link/private-page.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { answerExperienceLink, openExperienceLink } from '../api-experience.ts';
import { answered, type GivenAnswer } from '../domain.ts';
import { evaluationMessages } from '../messages.ts';
import { QuestionFields } from './question-fields.tsx';
import { blankAnswers, questionsOf } from './words.ts';
import './evaluation.css';

/** For a resident with a link: the questions, large and calm, and nothing else. Outside the sign-in. */
export function ExperienceLinkPage() {
  const t = useText(evaluationMessages);
  return <PrivatePage title={t('link.title')}>{(token) => <Asked key={token} token={token} />}</PrivatePage>;
}

function Asked({ token }: { token: string }) {
  const read = useRead(openExperienceLink, { body: { token } });
  const [isSent, setSent] = useState(false);
  const isReady = useGuestKeys();
  if (isSent) return <Thanks />;
  if (read.data && isReady) {
    return <Questions token={token} firstName={read.data.firstName} onSent={() => setSent(true)} />;
  }
  if (read.error) return <Refused status={read.error.status} onAgain={() => void read.refetch()} />;
  return <Skeleton shape="card" count={2} />;
}

/** What is typed here is kept on the device under the account that is there, or under nobody's when there is none. */
function useGuestKeys(): boolean {
  const { keys } = useOffline();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const settle = async () => {
      await keys.ready;
      if (keys.account() === null) await keys.signedIn('link');
      setReady(true);
    };
    void settle();
  }, [keys]);
  return isReady;
}

function Questions({ token, firstName, onSent }: { token: string; firstName: string | null; onSent: () => void }) {
  const t = useText(evaluationMessages);
  const questions = questionsOf('experience');
  // The key of a draft can be read on the device, so it says nothing of the link; what it holds is encrypted.
  const draft = useDraft<{ token: string; answers: GivenAnswer[] }>(
    draftKey('experience-link'),
    { token, answers: blankAnswers(questions) },
    { schema: '1' },
  );
  const answers = draft.value.token === token ? draft.value.answers : blankAnswers(questions);
  const [isEmpty, setEmpty] = useState(false);
  const send = useWrite(answerExperienceLink);
  const submit = () => {
    const given = answered(answers);
    setEmpty(given.length === 0);
    if (given.length === 0) return;
    send.mutate({ body: { token, answers: given } }, { onSuccess: () => void draft.discard().then(onSent) });
  };
  return (
    <>
      <div>
        <p>
          <strong>{firstName ? t('link.hello', { name: firstName }) : t('link.helloUnknown')}</strong>
        </p>
        <p>{t('link.intro')}</p>
        <p className="kt-soft">{t('link.who')}</p>
      </div>
      <QuestionFields
        questions={questions}
        answers={answers}
        onChange={(changed) => draft.setValue({ token, answers: changed })}
        errorAt={(index) => send.error?.fieldMessage(`answers.${index}.words`)}
      />
      {isEmpty && <Notice isLive>{t('link.emptyAnswers')}</Notice>}
      {send.error && <Refused status={send.error.status} onAgain={submit} />}
      <Button variant="primary" isWide isPending={send.isPending} onPress={submit}>
        {t('link.send')}
      </Button>
    </>
  );
}

function Refused({ status, onAgain }: { status: number; onAgain: () => void }) {
  const t = useText(evaluationMessages);
  if (status === 404) {
    return (
      <EmptyState drawing="letter" title={t('link.gone')}>
        {t('link.goneText')}
      </EmptyState>
    );
  }
  return (
    <Notice tone="warn" isLive action={<Button onPress={onAgain}>{t('link.send')}</Button>}>
      {status === 429 ? t('link.busy') : t('link.offline')}
    </Notice>
  );
}

function Thanks() {
  const t = useText(evaluationMessages);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="status">
      <EmptyState drawing="cup" title={t('link.thanks')}>
        {t('link.thanksText')}
      </EmptyState>
    </div>
  );
}
