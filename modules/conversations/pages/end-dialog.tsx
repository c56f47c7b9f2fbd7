import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import type { AreaPicture } from '../domain-picture.ts';
import { tableMessages } from '../table-messages.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  topics: readonly AreaPicture<unknown>[];
  hasText: boolean;
  onEnd: () => void;
}

/** Before rounding off: what was silent is named, and never in the way. */
export function EndDialog({ isOpen, onClose, topics, hasText, onEnd }: Props) {
  const t = useText(tableMessages);
  const names = useText(uiMessages);
  const language = useLanguage();
  const silent = topics.filter(({ discussed }) => !discussed).map(({ area }) => names(`area.${area}`));
  return (
    <Dialog
      title={t('endDialog.title')}
      isOpen={isOpen}
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('endDialog.stay')}</Button>
          <Button variant="primary" onPress={onEnd}>
            {t('end')}
          </Button>
        </>
      }
    >
      <p>{t('endDialog.text')}</p>
      {silent.length > 0 && silent.length < topics.length && (
        <p className="kt-soft">{t('endDialog.silent', { areas: new Intl.ListFormat(language).format(silent) })}</p>
      )}
      {hasText && <p>{t('endDialog.typed')}</p>}
    </Dialog>
  );
}
