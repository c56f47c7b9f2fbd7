import { useText } from '../../../platform/i18n/use-text.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { tableMessages } from '../table-messages.ts';

/** The keys of the table, and the promise that nothing is lost. */
export function TableHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText(tableMessages);
  const keys = [
    ['enter', 'lay'],
    ['shiftEnter', 'newLine'],
    ['altArrows', 'voice'],
    ['altDigits', 'topic'],
    ['altShiftDigits', 'kind'],
    ['escape', 'field'],
    ['altSlash', 'help'],
  ] as const;
  return (
    <Dialog title={t('helpDialog.title')} isOpen={isOpen} onOpenChange={onClose}>
      <p>{t('helpDialog.intro')}</p>
      <dl className="table-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{t(`helpDialog.${key}`)}</kbd>
            </dt>
            <dd>{t(`helpDialog.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="kt-soft">{t('helpDialog.note')}</p>
    </Dialog>
  );
}
