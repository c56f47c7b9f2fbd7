import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { addRelation, getHousehold, type Household } from '../api.ts';
import { relationKinds, type RelationKind } from '../domain.ts';
import { householdMessages } from '../messages.ts';

/** Says how two people belong together; one sentence reads it back. */
export function RelationDialog({ household, onClose }: { household: Household; onClose: () => void }) {
  const t = useText(householdMessages);
  const [from, setFrom] = useState<string | null>(household.people[0]?.id ?? null);
  const [kind, setKind] = useState<RelationKind | null>(null);
  const [to, setTo] = useState<string | null>(household.people[1]?.id ?? null);
  const note = useDraft(draftKey('household', household.id, 'relation'), '');
  const add = useWrite(addRelation, { refreshes: [getHousehold] });
  const people = household.people.map(({ id, name }) => ({ id, label: name }));
  const nameOf = (id: string | null) => household.people.find((person) => person.id === id)?.name;
  const submit = () => {
    if (!from || !to || !kind) return;
    add.mutate(
      {
        params: { householdId: household.id },
        body: { fromPersonId: from, toPersonId: to, kind, note: note.value.trim() || null },
      },
      { onSuccess: () => void note.discard().then(onClose) },
    );
  };
  return (
    <Dialog
      title={t('relation.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={!from || !to || !kind} isPending={add.isPending} onPress={submit}>
            {t('relation.submit')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {add.error && (
          <Notice tone="warn" isLive title={t('failed')}>
            {add.error.problem.detail ?? add.error.problem.title}
          </Notice>
        )}
        <Select label={t('relation.from')} options={people} value={from} onChange={setFrom} />
        <Select
          label={t('relation.kind')}
          options={relationKinds.map((id) => ({ id, label: t(`relationWord.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Select label={t('relation.to')} options={people} value={to} onChange={setTo} />
        <TextField
          label={t('relation.note')}
          autoComplete="off"
          value={note.value}
          onChange={note.setValue}
          error={add.error?.fieldMessage('note')}
        />
        {kind && nameOf(from) && nameOf(to) && (
          <p role="status">
            {t('relation.sentence', {
              from: nameOf(from) ?? '',
              word: t(`relationWord.${kind}`),
              to: nameOf(to) ?? '',
            })}
          </p>
        )}
      </Stack>
    </Dialog>
  );
}
