import { useEffect, useState, type FormEvent } from 'react';
import { useRouterState } from '@tanstack/react-router';
import type { z } from 'zod';
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
import { askLinkQuestion, openShareLink } from '../api-link.ts';
import { sharingMessages } from '../messages.ts';
import { LinkPieces } from './link-pieces.tsx';
import './sharing.css';

/** For somebody around a household with a link: one question, then what is shared with them. Outside the sign-in. */
export function ShareLinkPage() {
  const t = useText(sharingMessages);
  const language = useLanguage();
  // What stands behind # stays in the browser: no server on the way sees it, and no log keeps it.
  const token = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main id="kt-main" className="sharing-door" tabIndex={-1}>
      <title>{`${t('link.title')} – Keukentafel`}</title>
      <header className="sharing-door-head">
        <h1>{t('link.title')}</h1>
        <Button variant="quiet" onPress={() => void i18n.changeLanguage(language === 'nl' ? 'en' : 'nl')}>
          {t('link.language')}
        </Button>
      </header>
      <Door key={token} token={token} />
    </main>
  );
}

function Door({ token }: { token: string }) {
  const question = useRead(askLinkQuestion, { body: { token } });
  const open = useWrite(openShareLink);
  if (open.data) return <LinkPieces {...open.data} />;
  const refusal = open.error?.status === 404 ? open.error : question.error;
  if (refusal) return <Refused error={refusal} onAgain={() => void question.refetch()} />;
  if (!question.data) return <Skeleton shape="card" />;
  return (
    <Question
      asks={question.data.asks}
      isPending={open.isPending}
      error={open.error}
      onAnswer={(answer) => open.mutate({ body: { token, answer } })}
    />
  );
}

interface QuestionProps {
  asks: z.output<typeof askLinkQuestion.reply>['asks'];
  isPending: boolean;
  error: ProblemError | null;
  onAnswer: (answer: string) => void;
}

/** The answer is asked each time and kept nowhere: a shared telephone opens nothing by itself. */
function Question({ asks, isPending, error, onAnswer }: QuestionProps) {
  const t = useText(sharingMessages);
  const [answer, setAnswer] = useState('');
  const wrong = error?.fieldMessage('answer');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== '') onAnswer(answer);
  };
  return (
    <form className="sharing-door-question" onSubmit={send} noValidate>
      {asks === 'birth-date' ? (
        <DateField
          label={t('link.birthDate')}
          description={t('link.why')}
          value={answer || null}
          onChange={(day) => setAnswer(day ?? '')}
          error={wrong}
        />
      ) : (
        <TextField
          label={t('link.code')}
          description={`${t('link.why')} ${t('link.codeHelp')}`}
          inputMode="numeric"
          autoComplete="off"
          value={answer}
          onChange={(digits) => setAnswer(digits.replace(/\s/g, ''))}
          error={wrong}
        />
      )}
      {error && !wrong && (
        <Notice tone="warn" isLive>
          {t(error.status === 429 ? 'link.busy' : 'link.offline')}
        </Notice>
      )}
      <Button variant="primary" type="submit" isPending={isPending}>
        {t('link.open')}
      </Button>
    </form>
  );
}

function Refused({ error, onAgain }: { error: ProblemError; onAgain: () => void }) {
  const t = useText(sharingMessages);
  if (error.status === 404 || error.status === 400) {
    return (
      <EmptyState drawing="letter" title={t('link.gone')}>
        {t('link.goneText')}
      </EmptyState>
    );
  }
  return (
    <Notice tone="warn" isLive action={<Button onPress={onAgain}>{t('link.again')}</Button>}>
      {t(error.status === 429 ? 'link.busy' : 'link.offline')}
    </Notice>
  );
}
