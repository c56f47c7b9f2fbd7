import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../platform/web/write-problem.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { dayAndTime } from '../../../ui/dates.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getAccount, listAccounts, releaseLink, type Account } from '../api.ts';
import { administrationMessages } from '../messages.ts';

interface Props {
  account: Account;
  link: NonNullable<Account['link']>;
}

/** A link that was given and not used; one that is held is released by another administrator than who made it. */
export function LinkNotice({ account, link: { id, state, until, isMadeByMe } }: Props) {
  const t = useText(administrationMessages);
  const language = useLanguage();
  const release = useWrite(releaseLink, { refreshes: [getAccount, listAccounts] });
  const day = dayAndTime(until, language);
  if (state === 'open') return <Notice title={t('link.title')}>{t('link.open', { until: day })}</Notice>;
  const go = () =>
    release.mutate(
      { params: { accountId: account.id, linkId: id } },
      { onSuccess: () => showToast({ text: t('link.released') }) },
    );
  return (
    <Stack gap={3}>
      <Notice
        tone="warn"
        title={t('accounts.held')}
        action={
          !isMadeByMe && (
            <Button isPending={release.isPending} onPress={go}>
              {t('link.release')}
            </Button>
          )
        }
      >
        <p>{t('link.held', { until: day })}</p>
        <p>{t('link.heldWhy')}</p>
        {isMadeByMe && <p>{t('link.heldMine')}</p>}
      </Notice>
      <WriteProblem error={release.error} />
    </Stack>
  );
}
