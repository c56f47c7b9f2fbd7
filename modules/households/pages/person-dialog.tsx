import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import type { Household, Person } from '../api.ts';
import type { PersonPlace } from '../domain.ts';
import { householdMessages } from '../messages.ts';
import { personChange } from './household-changes.ts';
import { draftOfPerson } from './person-draft.ts';
import { NameFields } from './person-fields.tsx';
import { ContactFields, RareFields } from './person-more-fields.tsx';

interface Props {
  household: Household;
  /** Null to add one, as a member or of the network. */
  person: Person | null;
  place: PersonPlace;
  onClose: () => void;
}

/** Adds or changes a person; when a colleague did so meanwhile, both stand side by side. */
export function PersonDialog({ household, person, place, onClose }: Props) {
  const t = useText(householdMessages);
  const { value, set, ...write } = useChange(personChange, {
    params: { householdId: household.id, ...(person ? { personId: person.id } : {}) },
    record: person,
    empty: draftOfPerson(null, place),
    draft: draftKey('household', household.id, 'person', person?.id ?? `new-${place}`),
    onDone: onClose,
  });
  const errorOf = (field: string) =>
    write.error?.problem.errors?.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message;
  const title = person
    ? t('people.edit', { name: person.name })
    : t(`person.${place === 'member' ? 'addMember' : 'addNetwork'}`);
  return (
    <WriteDialog title={title} submit={t('save')} {...write} onClose={onClose}>
      <NameFields value={value} onChange={set} error={errorOf} autoFocus={!person} />
      <ContactFields value={value} onChange={set} error={errorOf} />
      <RareFields value={value} onChange={set} error={errorOf} />
    </WriteDialog>
  );
}
