import { useState, type ReactNode } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List } from '../../../ui/list/list.tsx';
import { getHousehold, type Household, type Person } from '../api.ts';
import type { PersonPlace } from '../domain.ts';
import { householdMessages } from '../messages.ts';
import { AddressCard } from './address-card.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { PersonRow } from './person-row.tsx';
import { RelationsCard } from './relations-card.tsx';

interface Props {
  householdId: string;
  /** What one can do with an address that is secret; of another room. */
  secretAddress?: (household: Household) => ReactNode;
}

/** Who live here, who stand around them, where, and how they belong together. */
export function HouseholdPeople({ householdId, secretAddress }: Props) {
  const household = useRead(getHousehold, { params: { householdId } });
  return <Loaded of={household}>{(data) => <People household={data} secret={secretAddress?.(data)} />}</Loaded>;
}

type Editing = { person: Person | null; place: PersonPlace } | null;

function People({ household, secret }: { household: Household; secret: ReactNode }) {
  const t = useText(householdMessages);
  const [editing, setEditing] = useState<Editing>(null);
  const mayEdit = household.can.edit;
  const rows = (place: PersonPlace) =>
    household.people
      .filter((person) => person.place === place)
      .map((person) => (
        <PersonRow
          key={person.id}
          person={person}
          {...(mayEdit ? { onEdit: () => setEditing({ person, place }) } : {})}
        />
      ));
  const members = rows('member');
  const network = rows('network');
  const add = (place: PersonPlace) =>
    mayEdit && (
      <Button onPress={() => setEditing({ person: null, place })}>
        {t(place === 'member' ? 'people.addMember' : 'people.addNetwork')}
      </Button>
    );
  return (
    <Stack gap={6}>
      <Section title={t('people.members')} action={add('member')}>
        {members.length > 0 && (
          <Card padding="none">
            <List label={t('people.members')}>{members}</List>
          </Card>
        )}
        <AddressCard household={household} secret={secret} />
      </Section>
      <Section title={t('people.network')} description={t('people.networkLead')} action={add('network')}>
        {network.length === 0 ? (
          <p className="kt-soft">{t('people.noNetwork')}</p>
        ) : (
          <Card padding="none">
            <List label={t('people.network')}>{network}</List>
          </Card>
        )}
      </Section>
      <RelationsCard household={household} />
      {editing && (
        <PersonDialog
          household={household}
          person={editing.person}
          place={editing.place}
          onClose={() => setEditing(null)}
        />
      )}
    </Stack>
  );
}
