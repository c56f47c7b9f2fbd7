import { addDays } from '../../../platform/calendar/dutch-holidays.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { useToday } from '../../../ui/now.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { addPromise, listPromises, type PromiseParty } from '../../support/api.ts';
import { getToday } from '../../today/api.ts';
import { getActionTeam, linkAgreement, type Meeting } from '../api.ts';
import { actionTeamMessages } from '../messages.ts';

interface Draft {
  text: string;
  /** `person:<id>`, `helper:<id>`, `worker:<id>` or `other:<name>`. */
  owner: string | null;
  due: string | null;
}

interface Props {
  caseId: string;
  meeting: Meeting;
  agreement: Meeting['agreements'][number];
  onClose: () => void;
}

/** An agreement becomes a promise: who does it, and by when. */
export function AgreementDialog({ caseId, meeting, agreement, onClose }: Props) {
  const today = useToday();
  const t = useText(actionTeamMessages);
  const owners = [
    ...meeting.people.map(({ id, name }) => ({ id: `person:${id}`, label: name })),
    ...meeting.others.map((name) => ({ id: `other:${name}`, label: name })),
    ...meeting.helpers.map(({ id, name }) => ({ id: `helper:${id}`, label: name })),
    ...meeting.workers.map(({ id, name }) => ({ id: `worker:${id}`, label: name })),
  ];
  const draft = useDraft<Draft>(
    draftKey('action-team', agreement.id, 'promise'),
    {
      text: agreement.text,
      owner: owners.find(({ label }) => agreement.text.startsWith(label))?.id ?? null,
      due: addDays(today, 14),
    },
    { schema: '1' },
  );
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const promise = useWrite(addPromise, { refreshes: [listPromises, getToday] });
  const link = useWrite(linkAgreement, { refreshes: [getActionTeam] });
  const error = promise.error ?? link.error;
  const { text, owner, due } = draft.value;

  const submit = async () => {
    // The promise gets the id of the agreement: tried again, or by a colleague as well, it stays one promise.
    const made = await promise
      .mutateAsync({ params: { caseId }, body: { id: agreement.id, text, due: due ?? '', owner: partyOf(owner) } })
      .catch(() => undefined);
    if (!made) return;
    link.mutate(
      {
        params: { caseId, meetingId: meeting.id, agreementId: agreement.id },
        body: { promiseId: made.id },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  };

  return (
    <Dialog
      title={t('agreement.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" isPending={promise.isPending || link.isPending} onPress={() => void submit()}>
            {t('agreement.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {error && !error.problem.errors && (
          <Notice tone="warn" isLive title={error.problem.title}>
            {error.problem.detail}
          </Notice>
        )}
        <TextField
          label={t('agreement.text')}
          value={text}
          onChange={(value) => change({ text: value })}
          error={error?.fieldMessage('text')}
          autoComplete="off"
        />
        <Select
          label={t('agreement.who')}
          options={owners}
          value={owner}
          onChange={(chosen) => change({ owner: chosen })}
          error={error?.fieldMessage('owner')}
        />
        <DateField
          label={t('agreement.due')}
          value={due}
          onChange={(day) => change({ due: day })}
          error={error?.fieldMessage('due')}
        />
      </Stack>
    </Dialog>
  );
}

/** Nobody chosen is yourself, as with every promise. */
function partyOf(word: string | null): PromiseParty | null {
  const [as, ...rest] = (word ?? '').split(':');
  const value = rest.join(':');
  switch (as) {
    case 'person':
    case 'helper':
    case 'worker':
      return { as, id: value };
    case 'other':
      return { as, name: value };
    default:
      return null;
  }
}
