import { useState, type FormEvent } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { PrivatePage } from '../../../platform/web/private-link/private-page.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { chooseFirstPassword, openInvitation } from '../api-invitation.ts';
import { shortestPassword } from '../domain.ts';
import { firstPasswordMessages } from '../messages-first-password.ts';
import { sentenceOf } from './sentence-of.ts';
import { useWrongField } from './wrong-field.ts';

/** Where the link of an administrator leads: somebody chooses a password, and is in. */
export function FirstPasswordPage() {
  const t = useText(firstPasswordMessages);
  return <PrivatePage title={t('title')}>{(token) => <Invited key={token} token={token} />}</PrivatePage>;
}

function Invited({ token }: { token: string }) {
  const t = useText(firstPasswordMessages);
  const invited = useRead(openInvitation, { body: { token } });
  if (invited.data) return <Choose token={token} {...invited.data} />;
  if (!invited.error) return <Skeleton shape="card" />;
  const { status } = invited.error;
  if (status === 404 || status === 400) {
    return (
      <EmptyState drawing="letter" title={t('gone')} action={<ButtonLink href="/">{t('toSignIn')}</ButtonLink>}>
        {t('goneText')}
      </EmptyState>
    );
  }
  return (
    <Notice tone="warn" isLive action={<Button onPress={() => void invited.refetch()}>{t('again')}</Button>}>
      {sentenceOf(invited.error)}
    </Notice>
  );
}

interface Props {
  token: string;
  name: string;
  email: string;
  organisation: string;
}

/** What is typed here is never kept on the device. */
function Choose({ token, name, email, organisation }: Props) {
  const t = useText(firstPasswordMessages);
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const choose = useWrite(chooseFirstPassword);
  const problem = choose.error ?? undefined;
  const form = useWrongField(problem);
  const send = (event: FormEvent) => {
    event.preventDefault();
    // A fresh start: nothing of the link stays in the address, nor in the memory of the page.
    choose.mutate({ body: { token, password } }, { onSuccess: () => window.location.replace('/') });
  };
  const wrong = problem?.fieldMessage('password');
  return (
    <div ref={form}>
      <form className="private-page-question" onSubmit={send} noValidate>
        <p>{t('lead', { name, organisation })}</p>
        {problem && !wrong && (
          <Notice tone="warn" isLive>
            {problem.status === 404 ? t('goneText') : sentenceOf(problem)}
          </Notice>
        )}
        <Stack gap={4}>
          <TextField label={t('email')} type="email" name="username" autoComplete="username" value={email} isReadOnly />
          <TextField
            label={t('password')}
            description={t('help', { count: shortestPassword })}
            type={isShown ? 'text' : 'password'}
            name="password"
            autoComplete="new-password"
            value={password}
            onChange={setPassword}
            error={wrong}
          />
          <Checkbox isSelected={isShown} onChange={setShown}>
            {t('show')}
          </Checkbox>
        </Stack>
        <Button variant="primary" type="submit" isPending={choose.isPending || choose.isSuccess}>
          {t('submit')}
        </Button>
      </form>
    </div>
  );
}
