import { useText } from '../../../platform/i18n/use-text.ts';
import type { OtherWindow } from '../../../platform/offline/draft-session.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { tableMessages } from '../table-messages.ts';

/** Another window, open or crashed, holds a different text of the same field: both stay, a person chooses. */
export function OtherText({ other, text }: { other: Pick<OtherWindow<unknown>, 'take' | 'dismiss'>; text: string }) {
  const t = useText(tableMessages);
  return (
    <Notice
      tone="info"
      title={t('stream.otherWindow')}
      isLive
      action={
        <>
          <Button onPress={other.take}>{t('stream.takeOther')}</Button>
          <Button variant="quiet" onPress={other.dismiss}>
            {t('stream.keepThis')}
          </Button>
        </>
      }
    >
      <q dir="auto">{text}</q>
    </Notice>
  );
}
