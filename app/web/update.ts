import { i18n, textIn } from '../../platform/i18n/messages.ts';
import { appMessages } from './messages.ts';

/** Says that a new version stands ready; it starts when the person chooses, after everything typed was kept. */
export function offerUpdate(apply: () => Promise<void>): void {
  void import('../../ui/toast/toast-queue.ts').then(({ showToast }) => {
    const t = textIn(appMessages, i18n.language === 'en' ? 'en' : 'nl');
    showToast({
      text: t('update.ready'),
      tone: 'info',
      stays: true,
      action: { label: t('update.apply'), onAction: () => void apply() },
    });
  });
}
