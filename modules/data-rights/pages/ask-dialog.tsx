import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { useToday } from '../../../ui/now.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { askRight, listRights } from '../api.ts';
import { rightKinds, type RightKind } from '../domain.ts';
import { dataRightMessages } from '../messages.ts';

interface Props {
  caseId: string;
  people: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Writes down what a resident asks, in their own words. */
export function AskDialog({ caseId, people, onClose }: Props) {
  const today = useToday();
  const t = useText(dataRightMessages);
  const words = useDraft(draftKey('right', caseId, 'ask'), '');
  const [personId, setPersonId] = useState<string | null>(people[0]?.id ?? null);
  const [kind, setKind] = useState<RightKind>('inspect');
  const [receivedOn, setReceivedOn] = useState<string | null>(today);
  const ask = useWrite(askRight, { refreshes: [listRights] });
  const send = () =>
    ask.mutate(
      {
        params: { caseId },
        body: { personId: personId ?? '', kind, words: words.value, receivedOn: receivedOn ?? '' },
      },
      {
        onSuccess: () => {
          showToast({ text: t('askForm.done') });
          void words.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('askForm.title')}
      submit={t('askForm.submit')}
      isPending={ask.isPending}
      error={ask.error}
      onSubmit={send}
      onClose={onClose}
    >
      <Select
        label={t('askForm.who')}
        options={people.map(({ id, name }) => ({ id, label: name }))}
        value={personId}
        onChange={setPersonId}
      />
      <Select
        label={t('askForm.kind')}
        description={t(`kindHelp.${kind}`)}
        options={rightKinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
        value={kind}
        onChange={(id) => id && setKind(id)}
      />
      <TextArea
        label={t('askForm.words')}
        rows={3}
        value={words.value}
        onChange={words.setValue}
        error={ask.error?.fieldMessage('words')}
        autoComplete="off"
      />
      <DateField
        label={t('askForm.received')}
        value={receivedOn}
        onChange={setReceivedOn}
        error={ask.error?.fieldMessage('receivedOn')}
      />
    </WriteDialog>
  );
}
