import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../button/button.tsx';
import { uiMessages } from '../messages.ts';
import { Dialog } from './dialog.tsx';

export interface ConfirmDialogProps {
  /** A question: "Dit signaal verwijderen?" */
  title: string;
  /** What will happen, in a sentence. */
  children: ReactNode;
  /** The verb on the button: "Verwijder". */
  confirmLabel: string;
  isDanger?: boolean;
  isPending?: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onConfirm: () => void;
}

/** Asks before something that is hard to undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useText(uiMessages);
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isAlert
      actions={
        <>
          <Button onPress={() => props.onOpenChange(false)}>{t('action.cancel')}</Button>
          <Button variant={props.isDanger ? 'danger' : 'primary'} isPending={props.isPending} onPress={props.onConfirm}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
