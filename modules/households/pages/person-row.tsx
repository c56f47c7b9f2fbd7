import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { EditIcon } from '../../../ui/icons/action-icons.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import type { Person } from '../api.ts';
import { ageOn } from '../domain.ts';
import { householdMessages } from '../messages.ts';

/** One person: name, who this is, how to speak with and reach them, and whether we may. */
export function PersonRow({ person, onEdit }: { person: Person; onEdit?: () => void }) {
  const today = useToday();
  const t = useText(householdMessages);
  const language = useLanguage();
  const isHere = person.deceasedOn === null && person.movedOutOn === null;
  const age =
    person.birthDate === null || person.deceasedOn !== null
      ? null
      : t('people.age', { count: ageOn(person.birthDate, today) });
  const first = [person.roleInHousehold, age, person.languages.join(', ')].filter(Boolean).join(' · ');
  const reach = [person.phone, person.email].filter(Boolean).join(' · ');
  const tags = [
    person.deceasedOn !== null && t('people.deceased', { day: writtenDay(person.deceasedOn, language) }),
    person.movedOutOn !== null && t('people.movedOut', { day: writtenDay(person.movedOutOn, language) }),
    person.consent !== null && t(`consent.${person.consent}`),
  ].filter((words) => words !== false);
  return (
    <ListRow
      leading={<Avatar name={person.name} tone={isHere ? 'member' : 'silent'} />}
      title={person.name}
      meta={
        <>
          {first}
          {reach !== '' && <span className="kt-block">{reach}</span>}
          {person.note !== null && <span className="kt-block">{person.note}</span>}
        </>
      }
      {...(tags.length > 0 || person.needsInterpreter
        ? {
            tags: (
              <>
                {person.needsInterpreter && <Tag tone="attention">{t('people.interpreter')}</Tag>}
                {tags.map((words) => (
                  <Tag key={words}>{words}</Tag>
                ))}
              </>
            ),
          }
        : {})}
      {...(onEdit
        ? {
            actions: (
              <IconButton label={t('people.edit', { name: person.name })} icon={<EditIcon />} onPress={onEdit} />
            ),
          }
        : {})}
    />
  );
}
