import { useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { ConfirmDialog } from '../../../../ui/dialog/confirm-dialog.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { DownloadIcon } from '../../../../ui/icons/action-icons.tsx';
import { MoreIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Menu } from '../../../../ui/menu/menu.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { saveText } from '../../../../platform/web/save-file.ts';
import { listTools, retireTool, type OwnTool } from '../api.ts';
import { asPublished } from '../making/as-published.ts';
import { toolboxMessages } from '../messages.ts';
import { problemsOf, type Problem } from '../making/problems.ts';
import { toolFileName, writeToolFile } from '../making/tool-file.ts';
import { ProblemList } from './problem-list.tsx';
import type { useNewTool } from './use-new-tool.ts';
import type { ToolDraft } from './use-tool-draft.ts';

interface Props {
  own: OwnTool;
  making: ToolDraft;
  copy: ReturnType<typeof useNewTool>;
  retire: ReturnType<typeof useRetiring>;
  onDrop: () => void;
}

/** Takes a tool out of use, or back in. */
export const useRetiring = () => useWrite(retireTool, { refreshes: [listTools] });

/** What else one can do with a tool: a file, a copy, and out of use or back in. */
export function ToolMenu({ own, making, copy, retire, onDrop }: Props) {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const { tool } = making;

  const give = () => {
    const problems = problemsOf(asPublished(tool));
    if (problems.length > 0) return setMissing(problems);
    saveText(writeToolFile(tool), 'application/json', toolFileName(tool.label[language]));
  };
  const set = (isRetired: boolean) =>
    retire.mutate(
      { params: { toolId: own.id }, body: { isRetired } },
      {
        onSuccess: (tool) => {
          making.know(tool);
          showToast({ text: t(isRetired ? 'making.retired' : 'making.revived') });
        },
        // What went wrong stands on the page.
        onSettled: () => setAsked(false),
      },
    );
  return (
    <>
      <Menu
        label={t('making.more')}
        trigger={<IconButton variant="secondary" label={t('making.more')} icon={<MoreIcon />} />}
        items={[
          { id: 'file', label: t('file.give'), icon: <DownloadIcon size={1.1} />, onAction: give },
          { id: 'copy', label: t('making.copy'), onAction: () => copy.make(tool) },
          own.isRetired
            ? { id: 'revive', label: t('making.revive'), onAction: () => set(false) }
            : { id: 'retire', label: t('making.retire'), onAction: () => setAsked(true) },
          ...(making.isBegun ? [{ id: 'drop', label: t('making.drop'), onAction: onDrop }] : []),
        ]}
      />
      <ConfirmDialog
        title={t('making.retireTitle')}
        confirmLabel={t('making.retire')}
        isPending={retire.isPending}
        isOpen={isAsked}
        onOpenChange={setAsked}
        onConfirm={() => set(true)}
      >
        {t('making.retireText')}
      </ConfirmDialog>
      <Dialog
        title={t('file.give')}
        isOpen={missing.length > 0}
        onOpenChange={() => setMissing([])}
        actions={<Button onPress={() => setMissing([])}>{t('file.close')}</Button>}
      >
        <Stack gap={3}>
          <p>{t('file.unfinished')}</p>
          <ProblemList problems={missing} />
        </Stack>
      </Dialog>
    </>
  );
}
