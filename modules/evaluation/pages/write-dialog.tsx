import type { ReactNode } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import type { ConflictPart } from '../../../ui/conflict-view/conflict.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { evaluationMessages } from '../messages.ts';

/** Two people wrote the same thing: each part of it, and what to do with what they choose. */
export interface Conflict {
  parts: readonly ConflictPart[];
  theirName?: string | undefined;
  onResolve: (texts: Record<string, string>) => void;
}

interface Props {
  title: string;
  /** The verb on the button. */
  submit: string;
  write: { isPending: boolean; error: ProblemError | null };
  onSubmit: () => void;
  onClose: () => void;
  /** Shown instead of the fields when the write met a newer version. */
  conflict?: Conflict | undefined;
  size?: 'medium' | 'wide';
  children: ReactNode;
}

/** A dialog that writes: says what went wrong, keeps what was typed, and lays a clash side by side. */
export function WriteDialog({ title, submit, write, onSubmit, onClose, conflict, size, children }: Props) {
  const t = useText(evaluationMessages);
  const { error } = write;
  const isClash = error?.status === 409 && conflict !== undefined;
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={onClose}
      {...(size ? { size } : {})}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {!isClash && (
            <Button variant="primary" isPending={write.isPending} onPress={onSubmit}>
              {submit}
            </Button>
          )}
        </>
      }
    >
      {isClash ? (
        <ConflictView
          parts={conflict.parts}
          theirName={conflict.theirName ?? t('theirs')}
          headingLevel={3}
          isPending={write.isPending}
          onResolve={conflict.onResolve}
        />
      ) : (
        <Stack gap={4}>
          {error && (
            <Notice tone="warn" title={t('failed')} isLive>
              {error.problem.detail ?? error.problem.errors?.[0]?.message ?? error.problem.title}
            </Notice>
          )}
          {children}
        </Stack>
      )}
    </Dialog>
  );
}
