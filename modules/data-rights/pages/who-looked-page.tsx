import { useEffect, useState, type FormEvent } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { i18n } from '../../../platform/i18n/messages.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { askLookQuestion, openLookLink } from '../api-looks.ts';
import { lookMessages } from '../messages-looks.ts';
import { LookDays } from './look-days.tsx';
import './who-looked.css';

/** For a resident with a link: one question, then who looked at their file. Outside the sign-in. */
export function WhoLookedPage() {
  const t = useText(lookMessages);
  const language = useLanguage();
  // What stands behind # stays in the browser: no server on the way sees it, and no log keeps it.
  const token = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main id="kt-main" className="looks-door" tabIndex={-1}>
      <title>{`${t('title')} – Keukentafel`}</title>
      <header className="looks-head">
        <h1>{t('title')}</h1>
        <Button variant="quiet" onPress={() => void i18n.changeLanguage(language === 'nl' ? 'en' : 'nl')}>
          {t('language')}
        </Button>
      </header>
      <Door key={token} token={token} />
    </main>
  );
}

function Door({ token }: { token: string }) {
  const question = useRead(askLookQuestion, { body: { token } });
  const open = useWrite(openLookLink);
  const [answer, setAnswer] = useState('');
  if (open.data) return <LookDays told={open.data} opening={{ token, answer }} />;
  const refusal = open.error?.status === 404 ? open.error : question.error;
  if (refusal) return <Refused error={refusal} onAgain={() => void question.refetch()} />;
  if (!question.data) return <Skeleton shape="card" />;
  return (
    <Question
      asks={question.data.asks}
      answer={answer}
      setAnswer={setAnswer}
      isPending={open.isPending}
      error={open.error}
      onAnswer={() => open.mutate({ body: { token, answer } })}
    />
  );
}

interface QuestionProps {
  asks: 'birth-date' | 'code';
  answer: string;
  setAnswer: (answer: string) => void;
  isPending: boolean;
  error: ProblemError | null;
  onAnswer: () => void;
}

/** The answer is asked each time and kept nowhere: a shared telephone opens nothing by itself. */
function Question({ asks, answer, setAnswer, isPending, error, onAnswer }: QuestionProps) {
  const t = useText(lookMessages);
  const wrong = error?.fieldMessage('answer');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== '') onAnswer();
  };
  return (
    <form className="looks-question" onSubmit={send} noValidate>
      {asks === 'birth-date' ? (
        <DateField
          label={t('door.birthDate')}
          description={t('door.why')}
          value={answer || null}
          onChange={(day) => setAnswer(day ?? '')}
          error={wrong}
        />
      ) : (
        <TextField
          label={t('door.code')}
          description={`${t('door.why')} ${t('door.codeHelp')}`}
          inputMode="numeric"
          autoComplete="off"
          value={answer}
          onChange={(digits) => setAnswer(digits.replace(/\s/g, ''))}
          error={wrong}
        />
      )}
      {error && !wrong && (
        <Notice tone="warn" isLive>
          {t(error.status === 429 ? 'door.busy' : 'door.offline')}
        </Notice>
      )}
      <Button variant="primary" type="submit" isPending={isPending}>
        {t('door.open')}
      </Button>
    </form>
  );
}

function Refused({ error, onAgain }: { error: ProblemError; onAgain: () => void }) {
  const t = useText(lookMessages);
  if (error.status === 404 || error.status === 400) {
    return (
      <EmptyState drawing="letter" title={t('door.gone')}>
        {t('door.goneText')}
      </EmptyState>
    );
  }
  return (
    <Notice tone="warn" isLive action={<Button onPress={onAgain}>{t('door.again')}</Button>}>
      {t(error.status === 429 ? 'door.busy' : 'door.offline')}
    </Notice>
  );
}
