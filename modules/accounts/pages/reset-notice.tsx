import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { dayAndTime } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { getMe, heedReset, type Me } from '../api.ts';
import { firstPasswordMessages } from '../messages-first-password.ts';
import './reset-notice.css';

/** Told to the person on every screen until they say they have seen it: a reset they did not ask for must not pass unseen. */
export function ResetNotice({ at, by }: { at: string; by: Me['resetBy'] }) {
  const t = useText(firstPasswordMessages);
  const language = useLanguage();
  const heed = useWrite(heedReset, { refreshes: [getMe] });
  const when = dayAndTime(at, language);
  return (
    <div className="reset-notice">
      <Notice
        tone="warn"
        title={t('reset.title')}
        action={
          <Button isPending={heed.isPending} onPress={() => heed.mutate({})}>
            {t('reset.seen')}
          </Button>
        }
      >
        <p>{by === null ? t('reset.textUnknown', { when }) : t('reset.text', { name: by, when })}</p>
        <p>{t('reset.doubt')}</p>
      </Notice>
    </div>
  );
}
