import { useText } from '../../../platform/i18n/use-text.ts';
import { LinkQuestion } from '../../../platform/web/private-link/link-question.tsx';
import { PrivatePage } from '../../../platform/web/private-link/private-page.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { askLinkQuestion, openShareLink } from '../api-link.ts';
import { sharingMessages } from '../messages.ts';
import { LinkPieces } from './link-pieces.tsx';
import './sharing.css';

/** For somebody around a household with a link: one question, then what is shared with them. Outside the sign-in. */
export function ShareLinkPage() {
  const t = useText(sharingMessages);
  return <PrivatePage title={t('link.title')}>{(token) => <Door key={token} token={token} />}</PrivatePage>;
}

function Door({ token }: { token: string }) {
  const t = useText(sharingMessages);
  const question = useRead(askLinkQuestion, { body: { token } });
  const open = useWrite(openShareLink);
  if (open.data) return <LinkPieces {...open.data} />;
  return (
    <LinkQuestion
      question={question}
      open={open}
      onAnswer={(answer) => open.mutate({ body: { token, answer } })}
      why={t('link.why')}
      gone={{ title: t('link.gone'), text: t('link.goneText') }}
    />
  );
}
