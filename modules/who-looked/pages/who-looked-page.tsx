import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { LinkQuestion } from '../../../platform/web/private-link/link-question.tsx';
import { PrivatePage } from '../../../platform/web/private-link/private-page.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { askLookQuestion, openLookLink } from '../api.ts';
import { lookMessages } from '../messages.ts';
import { LookDays } from './look-days.tsx';
import './who-looked.css';

/** For a resident with a link: one question, then who looked at their file. Outside the sign-in. */
export function WhoLookedPage() {
  const t = useText(lookMessages);
  return <PrivatePage title={t('title')}>{(token) => <Door key={token} token={token} />}</PrivatePage>;
}

function Door({ token }: { token: string }) {
  const t = useText(lookMessages);
  const question = useRead(askLookQuestion, { body: { token } });
  const open = useWrite(openLookLink);
  // Kept while the page is open: the paper is asked for with the same answer.
  const [answer, setAnswer] = useState('');
  if (open.data) return <LookDays told={open.data} opening={{ token, answer }} />;
  return (
    <LinkQuestion
      question={question}
      open={open}
      onAnswer={(given) => {
        setAnswer(given);
        open.mutate({ body: { token, answer: given } });
      }}
      why={t('door.why')}
      gone={{ title: t('door.gone'), text: t('door.goneText') }}
    />
  );
}
