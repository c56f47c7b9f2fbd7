import type { ReactNode } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { drawnPeopleMessages } from '../messages.ts';

interface Props {
  title: string;
  canSave: boolean;
  onSave: () => void;
  onRemove: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Around everything about somebody in a drawing. */
export function SomebodyDialog({ title, canSave, onSave, onRemove, onClose, children }: Props) {
  const t = useText(drawnPeopleMessages);
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button variant="danger" onPress={onRemove}>
            {t('edit.remove')}
          </Button>
          <Button variant="primary" isDisabled={!canSave} onPress={onSave}>
            {t('edit.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>{children}</Stack>
    </Dialog>
  );
}
