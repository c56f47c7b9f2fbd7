import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { ConfirmDialog } from '../../../../ui/dialog/confirm-dialog.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { dropDraft, listTools, OwnTool } from '../api.ts';
import { toolboxMessages } from '../messages.ts';
import type { ToolDraft } from './use-tool-draft.ts';

interface Props {
  own: OwnTool;
  making: ToolDraft;
  onClose: () => void;
}

/** Asks whether the draft goes: back to the version in use, or, of what was never published, nothing is left. */
export function DropDraft({ own, making, onClose }: Props) {
  const t = useText(toolboxMessages);
  const go = useNavigate();
  const drop = useWrite(dropDraft, { refreshes: [listTools] });
  const used = own.versions.findLast(({ publishedAt }) => publishedAt !== null)?.number;
  const theirs = drop.error?.theirs(OwnTool);

  const gone = async (tool: OwnTool | null) => {
    await making.leave(tool ?? own);
    showToast({ text: t('making.dropped') });
    onClose();
    if (!tool) await go({ to: '/toolbox' });
  };
  const throwAway = () => {
    if (!making.kept) return void gone(own);
    drop.mutate({ params: { toolId: own.id }, query: making.kept }, { onSuccess: ({ tool }) => void gone(tool) });
  };
  return (
    <ConfirmDialog
      title={t('making.dropTitle')}
      confirmLabel={t('making.drop')}
      isDanger
      isPending={drop.isPending}
      isOpen
      onOpenChange={() => (theirs ? void making.leave(theirs).then(onClose) : onClose())}
      onConfirm={throwAway}
    >
      <Stack gap={3}>
        <p>{used === undefined ? t('making.dropAllText') : t('making.dropText', { used })}</p>
        {theirs ? (
          <Notice tone="warn" isLive>
            {t('making.dropTaken')}
          </Notice>
        ) : (
          <WriteProblem error={drop.error} />
        )}
      </Stack>
    </ConfirmDialog>
  );
}
