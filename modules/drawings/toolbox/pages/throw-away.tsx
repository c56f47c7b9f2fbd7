import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { ProblemError } from '../../../../platform/web/problem-error.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { ConfirmDialog } from '../../../../ui/dialog/confirm-dialog.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { listTools, OwnTool, throwAwayTool } from '../api.ts';
import { toolboxMessages } from '../messages.ts';
import type { ToolDraft } from './use-tool-draft.ts';

interface Props {
  own: OwnTool;
  making: ToolDraft;
  onClose: () => void;
}

/** Asks before a draft that nobody has used yet is thrown away, as it is on the server. */
export function ThrowAway({ own, making, onClose }: Props) {
  const t = useText(toolboxMessages);
  const go = useNavigate();
  const write = useWrite(throwAwayTool, { refreshes: [listTools] });
  const version = own.versions.at(-1)?.version ?? 1;
  const send = async () => {
    try {
      await write.mutateAsync({ params: { toolId: own.id }, query: { version } });
    } catch (error) {
      // A colleague changed it meanwhile: one sees that first.
      const theirs = error instanceof ProblemError ? error.theirs(OwnTool) : undefined;
      if (theirs) making.know(theirs);
      return;
    }
    await making.forget();
    showToast({ text: t('making.thrownAway') });
    await go({ to: '/toolbox' });
  };
  return (
    <ConfirmDialog
      title={t('making.throwAwayTitle')}
      confirmLabel={t('making.throwAway')}
      isDanger
      isPending={write.isPending || making.isSaving}
      isOpen
      onOpenChange={onClose}
      onConfirm={() => void send()}
    >
      {t('making.throwAwayText')}
      <WriteProblem error={write.error} />
    </ConfirmDialog>
  );
}
