import { useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { getToday } from '../../../today/api.ts';
import { cancelConference, listConferences, type Conference } from '../../api.ts';
import { conferenceMessages } from '../../messages.ts';

interface Props {
  caseId: string;
  conference: Conference;
  onClose: () => void;
}

/** Why it does not go ahead, and who was told that it would. */
export function CancelDialog({ caseId, conference, onClose }: Props) {
  const t = useText(conferenceMessages);
  const draft = useDraft(draftKey('conference', conference.id, 'off'), '', { schema: '1' });
  const write = useWrite(cancelConference, { refreshes: [listConferences, getToday] });
  const told = conference.guests.filter(({ knows }) => knows !== 'nothing').map(({ name }) => name);
  const save = () =>
    write.mutate(
      {
        params: { caseId, conferenceId: conference.id },
        body: { version: conference.version, reason: draft.value },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  return (
    <Dialog
      title={t('off.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="danger" isPending={write.isPending} onPress={save}>
            {t('off.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {write.error && !write.error.problem.errors && (
          <Notice tone="warn" isLive title={write.error.problem.title}>
            {write.error.problem.detail}
          </Notice>
        )}
        {told.length > 0 && <Notice title={t('off.toldTitle')}>{told.join(', ')}</Notice>}
        <TextArea
          label={t('off.why')}
          value={draft.value}
          onChange={draft.setValue}
          error={write.error?.fieldMessage('reason')}
          autoComplete="off"
        />
      </Stack>
    </Dialog>
  );
}
