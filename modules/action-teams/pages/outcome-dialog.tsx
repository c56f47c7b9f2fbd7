import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getToday } from '../../today/api.ts';
import { closeMeeting, getActionTeam, Meeting } from '../api.ts';
import { actionTeamMessages } from '../messages.ts';
import { linesOf } from './meeting-draft.ts';

interface Draft {
  text: string;
  /** One agreement a line. */
  agreements: string;
  reason: string;
}

interface Props {
  caseId: string;
  meeting: Meeting;
  outcome: 'held' | 'cancelled';
  onClose: () => void;
}

/** How a meeting went and what was agreed; or why it does not go ahead. */
export function OutcomeDialog({ caseId, meeting, outcome, onClose }: Props) {
  const t = useText(actionTeamMessages);
  const draft = useDraft<Draft>(
    draftKey('action-team', meeting.id, outcome),
    { text: meeting.text ?? '', agreements: '', reason: '' },
    { version: meeting.version, schema: '1' },
  );
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const close = useWrite(closeMeeting, { refreshes: [getActionTeam, getToday] });
  const { error } = close;
  const theirs = error?.status === 409 ? Meeting.safeParse(error.problem.current).data : undefined;
  const { text, agreements, reason } = draft.value;
  const known = (theirs ?? meeting).agreements;

  const submit = () => {
    const version = theirs?.version ?? draft.basedOnVersion ?? meeting.version;
    const body =
      outcome === 'held' ? { outcome, version, text, agreements: linesOf(agreements) } : { outcome, version, reason };
    close.mutate(
      { params: { caseId, meetingId: meeting.id }, body },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  };

  return (
    <Dialog
      title={outcome === 'held' ? t('outcome.title') : t('outcome.cancelTitle')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" isPending={close.isPending} onPress={submit}>
            {outcome === 'held' ? t('outcome.save') : t('outcome.cancelSave')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {error && !error.problem.errors && (
          <Notice tone="warn" isLive title={error.problem.title}>
            {theirs ? (theirs.text ?? theirs.cancelReason ?? '') : error.problem.detail}
          </Notice>
        )}
        {outcome === 'held' ? (
          <>
            <TextArea
              label={t('outcome.text')}
              value={text}
              onChange={(value) => change({ text: value })}
              error={error?.fieldMessage('text')}
              autoComplete="off"
            />
            {known.length > 0 && (
              <div className="team-words">
                <strong>{t('outcome.known')}</strong>
                <ul className="team-agreed">
                  {known.map((agreement) => (
                    <li key={agreement.id}>{agreement.text}</li>
                  ))}
                </ul>
              </div>
            )}
            <TextArea
              label={t('outcome.agreements')}
              description={t('outcome.agreementsHelp')}
              value={agreements}
              onChange={(value) => change({ agreements: value })}
              error={error?.problem.errors?.find(({ path }) => path.startsWith('agreements'))?.message}
              autoComplete="off"
            />
          </>
        ) : (
          <TextArea
            label={t('outcome.cancelWhy')}
            value={reason}
            onChange={(value) => change({ reason: value })}
            error={error?.fieldMessage('reason')}
            autoComplete="off"
          />
        )}
      </Stack>
    </Dialog>
  );
}
