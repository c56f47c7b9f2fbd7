import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { getCase } from '../../cases/api.ts';
import { addPerson, changePerson, getHousehold, Person, type Household } from '../api.ts';
import type { PersonPlace } from '../domain.ts';
import { householdMessages } from '../messages.ts';
import { draftOfPerson, toPerson, type PersonDraft } from './person-draft.ts';
import { NameFields } from './person-fields.tsx';
import { ContactFields, RareFields } from './person-more-fields.tsx';

interface Props {
  household: Household;
  /** Null to add one, as a member or of the network. */
  person: Person | null;
  place: PersonPlace;
  onClose: () => void;
}

/** What two people may both have typed; the rest of the form follows whoever saves last knowingly. */
const texts = ['givenName', 'infix', 'familyName', 'called', 'roleInHousehold', 'phone', 'email', 'note'] as const;

/** Adds or changes a person; when a colleague did so meanwhile, both stand side by side. */
export function PersonDialog({ household, person, place, onClose }: Props) {
  const t = useText(householdMessages);
  const draft = useDraft(
    draftKey('household', household.id, 'person', person?.id ?? `new-${place}`),
    draftOfPerson(person, place),
    { schema: '1', ...(person ? { version: person.version } : {}) },
  );
  const refreshes = [getHousehold, getCase];
  const add = useWrite(addPerson, { refreshes });
  const change = useWrite(changePerson, { refreshes });
  const error = add.error ?? change.error;
  const theirs = error?.status === 409 ? Person.safeParse(error.problem.current).data : undefined;
  const set = (part: Partial<PersonDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const errorOf = (field: string) =>
    error?.problem.errors?.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message;

  const send = (value: PersonDraft, version: number) => {
    const done = { onSuccess: () => void draft.discard().then(onClose) };
    const params = { householdId: household.id };
    if (person)
      change.mutate({ params: { ...params, personId: person.id }, body: { ...toPerson(value), version } }, done);
    else add.mutate({ params, body: toPerson(value) }, done);
  };
  const isPending = add.isPending || change.isPending;
  const title = person
    ? t('people.edit', { name: person.name })
    : t(`person.${place === 'member' ? 'addMember' : 'addNetwork'}`);
  const label: Record<(typeof texts)[number], string> = {
    givenName: t('person.givenName'),
    infix: t('person.infix'),
    familyName: t('person.familyName'),
    called: t('person.called'),
    roleInHousehold: t('person.role'),
    phone: t('person.phone'),
    email: t('person.email'),
    note: t('person.note'),
  };

  return (
    <Dialog
      title={title}
      size={theirs ? 'wide' : 'medium'}
      isOpen
      onOpenChange={onClose}
      actions={
        theirs ? undefined : (
          <>
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button
              variant="primary"
              isPending={isPending}
              onPress={() => send(draft.value, draft.basedOnVersion ?? person?.version ?? 1)}
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
          isPending={isPending}
          parts={texts.map((id) => ({ id, label: label[id], mine: draft.value[id], theirs: theirs[id] ?? '' }))}
          onResolve={(merged) => send({ ...draft.value, ...merged }, theirs.version)}
        />
      ) : (
        <Stack gap={4}>
          {error && (
            <Notice tone="warn" isLive title={t('failed')}>
              {error.problem.detail ?? error.problem.title}
            </Notice>
          )}
          <NameFields value={draft.value} onChange={set} error={errorOf} autoFocus={!person} />
          <ContactFields value={draft.value} onChange={set} error={errorOf} />
          <RareFields value={draft.value} onChange={set} error={errorOf} />
        </Stack>
      )}
    </Dialog>
  );
}
