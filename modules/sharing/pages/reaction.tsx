import type { z } from 'zod';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../platform/web/write-problem.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getReceived, listReceived, reactToShare } from '../api-received.ts';
import { sharingMessages } from '../messages.ts';

export type ReceivedPiece = z.output<typeof getReceived.reply>;

/** The one answer of a partner, that can be put right; kept on the device while it is typed. */
export function Reaction({ share }: { share: ReceivedPiece }) {
  const t = useText(sharingMessages);
  const { id, reaction, sharedByName: name } = share;
  const draft = useDraft(draftKey('reaction', id), reaction?.text ?? '', { version: reaction?.version ?? 0 });
  const react = useWrite(reactToShare, { refreshes: [getReceived, listReceived] });
  const theirs = react.error?.theirs(getReceived.reply)?.reaction;
  const send = () => {
    const version = theirs?.version ?? draft.basedOnVersion ?? 0;
    react.mutate(
      { params: { shareId: id }, body: { text: draft.value, version } },
      {
        onSuccess: () => {
          showToast({ text: t('received.sent', { name }) });
          void draft.discard();
        },
      },
    );
  };
  return (
    <Card>
      <Form
        onSubmit={send}
        actions={
          <Button variant="primary" type="submit" isPending={react.isPending}>
            {t(reaction ? 'received.change' : 'received.send')}
          </Button>
        }
      >
        {theirs ? (
          <Notice tone="warn" isLive title={t('received.theirs')}>
            {theirs.text}
          </Notice>
        ) : (
          <WriteProblem error={react.error} title={t('failed')} />
        )}
        <TextArea
          label={t('received.reaction', { name })}
          description={t('received.reactionHelp')}
          value={draft.value}
          onChange={draft.setValue}
          error={react.error?.fieldMessage('text')}
          autoComplete="off"
        />
      </Form>
    </Card>
  );
}
