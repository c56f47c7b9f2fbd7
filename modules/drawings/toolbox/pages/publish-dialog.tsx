import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { ProblemError } from '../../../../platform/web/problem-error.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../../platform/web/write-dialog.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { listTools, OwnTool, publishTool } from '../api.ts';
import { asPublished } from '../making/as-published.ts';
import { questionChanges } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';
import { problemsOf } from '../making/problems.ts';
import { ProblemList } from './problem-list.tsx';
import type { ToolDraft } from './use-tool-draft.ts';

interface Props {
  own: OwnTool;
  making: ToolDraft;
  onClose: () => void;
}

/** Says what changes for whom, or what is still missing, before the tool is published. */
export function PublishDialog({ own, making, onClose }: Props) {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const publish = useWrite(publishTool, { refreshes: [listTools] });
  const problems = problemsOf(asPublished(making.tool));
  const before = own.versions.findLast(({ publishedAt }) => publishedAt !== null)?.definition;
  const { number } = making;

  const send = async () => {
    const tool = await making.settled();
    const { version } = tool.versions.at(-1)!;
    try {
      making.know(await publish.mutateAsync({ params: { toolId: own.id }, body: { number, version } }));
    } catch (error) {
      const theirs = error instanceof ProblemError ? error.theirs(OwnTool) : undefined;
      if (theirs) making.know(theirs);
      throw error;
    }
    showToast({ text: t('making.publish.done', { number }) });
    onClose();
  };
  return (
    <WriteDialog
      title={t('making.publish.title', { number })}
      submit={t('making.publish.action')}
      isPending={publish.isPending || making.isSaving}
      error={publish.error ?? making.error}
      isDisabled={problems.length > 0}
      // A draft that a colleague changed is shown on the page, and what did not get there stays on the device.
      onSubmit={() => void send().catch(() => undefined)}
      onClose={onClose}
    >
      {problems.length > 0 ? (
        <Notice tone="info" title={t('making.publish.missing')}>
          <ProblemList problems={problems} />
        </Notice>
      ) : (
        <>
          <p>{t(before ? 'making.publish.next' : 'making.publish.first', { number })}</p>
          {before && <Changes changes={questionChanges(before, asPublished(making.tool), language)} />}
          <p className="kt-soft">{t('making.publish.stays')}</p>
        </>
      )}
    </WriteDialog>
  );
}

function Changes({ changes }: { changes: ReturnType<typeof questionChanges> }) {
  const t = useText(toolboxMessages);
  const said = (['added', 'changed', 'removed'] as const).filter((how) => changes[how].length > 0);
  if (said.length === 0) return <p>{t('making.publish.same')}</p>;
  return (
    <ul className="toolbox-problems">
      {said.map((how) => (
        <li key={how}>
          {t(`making.publish.${how}`)}: {changes[how].join(', ')}
        </li>
      ))}
    </ul>
  );
}
