import { useState, type ReactNode } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Household } from '../api.ts';
import { addressLine } from '../domain.ts';
import { householdMessages } from '../messages.ts';
import { AddressFields } from './address-fields.tsx';
import { householdChange } from './household-changes.ts';

interface Props {
  household: Household;
  /** In the place of an address that is secret: what one can do with it. */
  secret?: ReactNode;
}

/** Where they live, and how the team names them. */
export function AddressCard({ household, secret }: Props) {
  const t = useText(householdMessages);
  const [isEditing, setEditing] = useState(false);
  const lines = [
    addressLine(household),
    [household.postcode, household.city].filter(Boolean).join(' '),
    household.neighbourhoodName,
  ];
  const known = lines.filter(Boolean);
  return (
    <Card
      title={t('people.address')}
      headingLevel={3}
      action={
        household.can.edit && (
          <Button variant="quiet" onPress={() => setEditing(true)}>
            {t(household.isAddressSecret ? 'people.editName' : 'people.editHousehold')}
          </Button>
        )
      }
    >
      <Stack gap={3}>
        {household.isAddressSecret && (secret ?? <p>{t('people.secretAddress')}</p>)}
        {known.length === 0 && !household.isAddressSecret && <p className="kt-soft">{t('people.noAddress')}</p>}
        {known.length > 0 && (
          <address className="household-address">
            {known.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
        )}
      </Stack>
      {isEditing && <HouseholdDialog household={household} onClose={() => setEditing(false)} />}
    </Card>
  );
}

function HouseholdDialog({ household, onClose }: { household: Household; onClose: () => void }) {
  const t = useText(householdMessages);
  const isSecret = household.isAddressSecret;
  const { value, set, ...write } = useChange(householdChange, {
    params: { householdId: household.id },
    record: household,
    draft: draftKey('household', household.id, 'fields'),
    onDone: onClose,
  });
  return (
    <WriteDialog
      title={t(isSecret ? 'household.titleSecret' : 'household.title')}
      submit={t('save')}
      {...write}
      onClose={onClose}
    >
      {(['name', 'headline'] as const).map((id) => (
        <TextField
          key={id}
          label={t(`household.${id}`)}
          autoComplete="off"
          value={value[id]}
          onChange={(text) => set({ [id]: text })}
          error={write.error?.fieldMessage(id)}
        />
      ))}
      <AddressFields
        isSecret={isSecret}
        value={value}
        onChange={set}
        error={(field) => write.error?.fieldMessage(field)}
      />
    </WriteDialog>
  );
}
