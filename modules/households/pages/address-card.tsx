import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { getCase } from '../../cases/api.ts';
import { changeHousehold, getHousehold, Household, listHouseholds } from '../api.ts';
import { addressLine } from '../domain.ts';
import { householdMessages } from '../messages.ts';
import { AddressFields, addressFields, type AddressDraft } from './address-fields.tsx';

/** Where they live, and how the team names them. */
export function AddressCard({ household }: { household: Household }) {
  const t = useText(householdMessages);
  const [isEditing, setEditing] = useState(false);
  const lines = [
    addressLine(household),
    [household.postcode, household.city].filter(Boolean).join(' '),
    household.neighbourhood,
  ];
  const known = lines.filter(Boolean);
  return (
    <Card
      title={t('people.address')}
      headingLevel={3}
      action={
        household.can.edit && (
          <Button variant="quiet" onPress={() => setEditing(true)}>
            {t('people.editHousehold')}
          </Button>
        )
      }
    >
      {known.length === 0 ? (
        <p className="kt-soft">{t('people.noAddress')}</p>
      ) : (
        <address className="household-address">
          {known.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      )}
      {isEditing && <HouseholdDialog household={household} onClose={() => setEditing(false)} />}
    </Card>
  );
}

type Draft = AddressDraft & { name: string; headline: string };
const fields = ['name', 'headline', ...addressFields] as const;

const draftOf = (household: Household): Draft => ({
  name: household.name,
  headline: household.headline ?? '',
  street: household.street ?? '',
  houseNumber: household.houseNumber ?? '',
  postcode: household.postcode ?? '',
  city: household.city ?? '',
  neighbourhood: household.neighbourhood ?? '',
});

function HouseholdDialog({ household, onClose }: { household: Household; onClose: () => void }) {
  const t = useText(householdMessages);
  const draft = useDraft(draftKey('household', household.id, 'fields'), draftOf(household), {
    version: household.version,
    schema: '1',
  });
  const save = useWrite(changeHousehold, { refreshes: [getHousehold, getCase, listHouseholds] });
  const theirs = save.error?.status === 409 ? Household.safeParse(save.error.problem.current).data : undefined;
  const set = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const send = (value: Draft, version: number) => {
    const orNull = (text: string) => text.trim() || null;
    const { name, headline, street, houseNumber, postcode, city, neighbourhood } = value;
    save.mutate(
      {
        params: { householdId: household.id },
        body: {
          name,
          headline: orNull(headline),
          street: orNull(street),
          houseNumber: orNull(houseNumber),
          postcode: orNull(postcode),
          city: orNull(city),
          neighbourhood: orNull(neighbourhood),
          version,
        },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  };
  return (
    <Dialog
      title={t('household.title')}
      size={theirs ? 'wide' : 'medium'}
      isOpen
      onOpenChange={onClose}
      actions={
        theirs ? undefined : (
          <>
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button
              variant="primary"
              isPending={save.isPending}
              onPress={() => send(draft.value, draft.basedOnVersion ?? household.version)}
            >
              {t('save')}
            </Button>
          </>
        )
      }
    >
      {theirs ? (
        <ConflictView
          headingLevel={3}
          theirName={t('person.colleague')}
          isPending={save.isPending}
          parts={fields.map((id) => ({
            id,
            label: t(`household.${id}`),
            mine: draft.value[id],
            theirs: draftOf(theirs)[id],
          }))}
          onResolve={(merged) => send({ ...draft.value, ...merged }, theirs.version)}
        />
      ) : (
        <Stack gap={4}>
          {save.error && (
            <Notice tone="warn" isLive title={t('failed')}>
              {save.error.problem.detail ?? save.error.problem.title}
            </Notice>
          )}
          {(['name', 'headline'] as const).map((id) => (
            <TextField
              key={id}
              label={t(`household.${id}`)}
              autoComplete="off"
              value={draft.value[id]}
              onChange={(text) => set({ [id]: text })}
              error={save.error?.fieldMessage(id)}
            />
          ))}
          <AddressFields value={draft.value} onChange={set} error={(field) => save.error?.fieldMessage(field)} />
        </Stack>
      )}
    </Dialog>
  );
}
