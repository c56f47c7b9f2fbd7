import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../../platform/i18n/use-text.ts';
import { IconButton } from '../button/icon-button.tsx';
import { CloseIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import './dialog.css';

export interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  /** Called with false when the person closes it: ✕, Escape, or a touch beside it. */
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
  /** Buttons at the foot, the primary one last; on phones they stack, primary on top. */
  actions?: ReactNode;
  /** Default `medium` (560 px); `wide` 860 px. Always a sheet from the bottom on phones. */
  size?: 'medium' | 'wide';
  /** A question that must be answered: no closing by touching beside it. */
  isAlert?: boolean;
}

/** A window over the page; keeps focus inside and gives it back. Wrap fields in a Form of your own inside `children`. */
export function Dialog({ title, isOpen, onOpenChange, children, actions, size = 'medium', isAlert }: DialogProps) {
  const t = useText(uiMessages);
  return (
    <ModalOverlay className="kt-veil" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={!isAlert}>
      <Modal className="kt-dialog" data-size={size}>
        <AriaDialog className="kt-dialog-inner" role={isAlert ? 'alertdialog' : 'dialog'}>
          <div className="kt-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={t('action.close')} icon={<CloseIcon />} onPress={() => onOpenChange(false)} />
          </div>
          <div className="kt-dialog-body">{children}</div>
          {actions !== undefined && <div className="kt-dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
