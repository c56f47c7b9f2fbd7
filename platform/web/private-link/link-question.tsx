import { useState, type FormEvent } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from '../../../ui/button/button.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { ProblemError } from '../problem-error.ts';
import { privateLinkMessages } from './messages.ts';

type Asks = 'birth-date' | 'code';

interface Props {
  /** What is asked of whoever holds the link; an error of 404 when there is no such link. */
  question: UseQueryResult<{ asks: Asks }, ProblemError>;
  /** How the last answer fared. */
  open: { isPending: boolean; error: ProblemError | null };
  onAnswer: (answer: string) => void;
  /** Why it is asked, in a sentence. */
  why: string;
  /** Said of a link that opens nothing. */
  gone: { title: string; text: string };
}

/** One question before anything is shown. The answer is kept nowhere: a shared telephone opens nothing by itself. */
export function LinkQuestion({ question, open, onAnswer, why, gone }: Props) {
  const refusal = open.error?.status === 404 ? open.error : question.error;
  if (refusal) return <Refused error={refusal} gone={gone} onAgain={() => void question.refetch()} />;
  if (!question.data) return <Skeleton shape="card" />;
  return <QuestionForm asks={question.data.asks} why={why} onAnswer={onAnswer} {...open} />;
}

interface FormProps extends Pick<Props, 'why' | 'onAnswer'> {
  asks: Asks;
  isPending: boolean;
  error: ProblemError | null;
}

function QuestionForm({ asks, why, isPending, error, onAnswer }: FormProps) {
  const t = useText(privateLinkMessages);
  const [answer, setAnswer] = useState('');
  const wrong = error?.fieldMessage('answer');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== '') onAnswer(answer);
  };
  return (
    <form className="private-page-question" onSubmit={send} noValidate>
      {asks === 'birth-date' ? (
        <DateField
          label={t('birthDate')}
          description={why}
          value={answer || null}
          onChange={(day) => setAnswer(day ?? '')}
          error={wrong}
        />
      ) : (
        <TextField
          label={t('code')}
          description={`${why} ${t('codeHelp')}`}
          inputMode="numeric"
          autoComplete="off"
          value={answer}
          onChange={(digits) => setAnswer(digits.replace(/\s/g, ''))}
          error={wrong}
        />
      )}
      {error && !wrong && (
        <Notice tone="warn" isLive>
          {t(error.status === 429 ? 'busy' : 'offline')}
        </Notice>
      )}
      <Button variant="primary" type="submit" isPending={isPending}>
        {t('open')}
      </Button>
    </form>
  );
}

function Refused({ error, gone, onAgain }: { error: ProblemError; gone: Props['gone']; onAgain: () => void }) {
  const t = useText(privateLinkMessages);
  if (error.status === 404 || error.status === 400) {
    return (
      <EmptyState drawing="letter" title={gone.title}>
        {gone.text}
      </EmptyState>
    );
  }
  return (
    <Notice tone="warn" isLive action={<Button onPress={onAgain}>{t('again')}</Button>}>
      {t(error.status === 429 ? 'busy' : 'offline')}
    </Notice>
  );
}
