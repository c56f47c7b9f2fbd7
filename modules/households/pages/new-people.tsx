import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { AddIcon, CloseIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { householdMessages } from '../messages.ts';
import { draftOfPerson, type PersonDraft } from './person-draft.ts';
import { NameFields } from './person-fields.tsx';

interface Props {
  people: readonly PersonDraft[];
  onChange: (people: PersonDraft[]) => void;
  error: (field: string) => string | undefined;
}

/** The people behind the door, one after the other; names can be added later on the page of people. */
export function NewPeople({ people, onChange, error }: Props) {
  const t = useText(householdMessages);
  const change = (index: number, part: Partial<PersonDraft>) =>
    onChange(people.map((person, each) => (each === index ? { ...person, ...part } : person)));
  return (
    <Card title={t('new.who')}>
      <Stack gap={4}>
        {people.map((person, index) => (
          <div key={index} className="new-person" role="group" aria-label={t('new.person', { number: index + 1 })}>
            {people.length > 1 && (
              <div className="new-person-head">
                <h3>{t('new.person', { number: index + 1 })}</h3>
                <IconButton
                  label={t('new.removePerson', { number: index + 1 })}
                  icon={<CloseIcon />}
                  onPress={() => onChange(people.filter((_, each) => each !== index))}
                />
              </div>
            )}
            <NameFields
              value={person}
              onChange={(part) => change(index, part)}
              error={(field) => error(`people.${index}.${field}`)}
            />
          </div>
        ))}
        <div>
          <Button icon={<AddIcon />} onPress={() => onChange([...people, draftOfPerson(null)])}>
            {t('new.addPerson')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
