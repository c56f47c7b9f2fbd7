import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../button/button.tsx';
import { IconButton } from '../button/icon-button.tsx';
import { ConfirmDialog } from '../dialog/confirm-dialog.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { Disclosure } from '../disclosure/disclosure.tsx';
import { EditIcon, TrashIcon } from '../icons/action-icons.tsx';
import { MoreIcon } from '../icons/sign-icons.tsx';
import { Cluster, Stack } from '../layout/layout.tsx';
import { Menu } from '../menu/menu.tsx';
import { Tabs } from '../tabs/tabs.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { showToast } from '../toast/toast-queue.ts';
import { ToastRegion } from '../toast/toast-region.tsx';
import { Tooltip } from '../tooltip/tooltip.tsx';
import { kitMessages } from './messages.ts';

export function OverlaySamples() {
  const t = useText(kitMessages);
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null);
  const close = () => setOpen(null);
  return (
    <Stack gap={5}>
      <Cluster>
        <Button onPress={() => setOpen('dialog')}>{t('overlay.dialog')}</Button>
        <Button onPress={() => setOpen('confirm')}>{t('overlay.confirm')}</Button>
        <Button
          onPress={() =>
            showToast({ text: t('overlay.toastText'), action: { label: t('overlay.toastUndo'), onAction: close } })
          }
        >
          {t('overlay.toast')}
        </Button>
        <Tooltip text={t('overlay.hint')}>
          <Button>{t('button.primary')}</Button>
        </Tooltip>
        <Menu
          label={t('overlay.menu')}
          trigger={<IconButton label={t('overlay.menu')} icon={<MoreIcon />} variant="secondary" />}
          items={[
            { id: 'edit', label: t('menu.preferences'), description: t('menu.preferencesMore'), icon: <EditIcon /> },
            { id: 'out', label: t('menu.signOut'), isDisabled: true },
            { id: 'remove', label: t('menu.remove'), icon: <TrashIcon />, isDanger: true },
          ]}
        />
      </Cluster>
      <Tabs
        label={t('overlay.tabs')}
        tabs={[
          { id: 'table', label: t('overlay.table'), count: 14, content: t('overlay.tableText') },
          { id: 'plan', label: t('overlay.plan'), content: t('overlay.planText') },
          { id: 'history', label: t('overlay.history'), content: t('overlay.historyText') },
        ]}
      />
      <div>
        <Disclosure title={t('overlay.why')} defaultExpanded>
          {t('overlay.whyText')}
        </Disclosure>
        <Disclosure title={t('overlay.closed')} meta={t('overlay.closedMeta')}>
          {t('list.text')}
        </Disclosure>
      </div>
      <Dialog
        title={t('overlay.dialogTitle')}
        isOpen={open === 'dialog'}
        onOpenChange={close}
        actions={
          <>
            <Button onPress={close}>{t('form.cancel')}</Button>
            <Button variant="primary" onPress={close}>
              {t('form.send')}
            </Button>
          </>
        }
      >
        <TextField label={t('field.name')} autoFocus />
      </Dialog>
      <ConfirmDialog
        title={t('overlay.confirmTitle')}
        confirmLabel={t('button.danger')}
        isDanger
        isOpen={open === 'confirm'}
        onOpenChange={close}
        onConfirm={close}
      >
        {t('overlay.confirmText')}
      </ConfirmDialog>
      <ToastRegion />
    </Stack>
  );
}
