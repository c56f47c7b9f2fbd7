import type { FormEvent, ReactNode } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import type { ConflictPart } from '../../../ui/conflict-view/conflict.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { planScreenMessages } from '../screen-messages.ts';

interface Props {
  title: string;
  error: ProblemError | null;
  isPending: boolean;
  /** When a colleague changed it meanwhile: each text twice, and what is kept of it. */
  conflict?: { parts: readonly ConflictPart[]; onResolve: (texts: Record<string, string>) => void } | undefined;
  submit?: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

const formId = 'plan-part';

/** A part of the plan to look at closely: its fields, or both versions when somebody else was first. */
export function PartDialog({ title, error, isPending, conflict, submit, onSubmit, onClose, children }: Props) {
  const t = useText(planScreenMessages);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog
      title={title}
      size={conflict ? 'wide' : 'medium'}
      isOpen
      onOpenChange={onClose}
      {...(conflict
        ? {}
        : {
            actions: (
              <>
                <Button onPress={onClose}>{t('form.cancel')}</Button>
                <Button variant="primary" type="submit" form={formId} isPending={isPending}>
                  {submit ?? t('form.save')}
                </Button>
              </>
            ),
          })}
    >
      {conflict ? (
        <ConflictView
          headingLevel={3}
          theirName={t('form.colleague')}
          isPending={isPending}
          parts={conflict.parts}
          onResolve={conflict.onResolve}
        />
      ) : (
        <form id={formId} onSubmit={send} noValidate>
          <Stack gap={4}>
            {error && (
              <Notice tone="warn" isLive>
                {error.problem.errors ? t('form.failed') : (error.problem.detail ?? error.problem.title)}
              </Notice>
            )}
            {children}
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
