import { uuidv7 } from 'uuidv7';
import { drawings } from '../../../../method/network/drawings.ts';
import { entryAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { useRead } from '../../../../platform/web/use-read.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Section } from '../../../../ui/card/section.tsx';
import { PeopleIcon, PersonIcon } from '../../../../ui/icons/people-icons.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { getHousehold } from '../../../households/api.ts';
import type { CaseDrawings } from '../../api.ts';
import { somebody, type FamilyChange } from '../edits.ts';
import { knownFamily, memberOf } from '../known.ts';
import { familyMessages } from '../messages.ts';

interface Props {
  around: CaseDrawings;
  personId: string | null;
  middle: string;
  onChange: (changes: readonly FamilyChange[]) => void;
}

/** An empty sheet: with one tap the household stands in it, or the one it begins with; and what one may ask. */
export function BeginCard({ around, personId, middle, onChange }: Props) {
  const t = useText(familyMessages);
  const language = useLanguage();
  // Who belongs to whom and when they were born. Without a connection only who there are.
  const { data, isPending } = useRead(getHousehold, { params: { householdId: around.householdId } });
  const people = around.people.map((person) => ({
    ...person,
    birthDate: data?.people.find(({ id }) => id === person.id)?.birthDate ?? null,
  }));
  const whose = people.find(({ id }) => id === personId);
  const method = entryAt(drawings, 'genogram');
  return (
    <Stack gap={5}>
      <Section title={t('begin.title')} description={t('begin.knownText')}>
        <Cluster>
          <Button
            variant="primary"
            isPending={isPending}
            icon={<PeopleIcon size={1.1} />}
            onPress={() => {
              onChange(knownFamily(people, data?.relations ?? [], uuidv7));
              showToast({ text: t('begin.done') });
            }}
          >
            {t('begin.known')}
          </Button>
          <Button
            icon={<PersonIcon size={1.1} />}
            onPress={() =>
              onChange([
                {
                  partId: uuidv7(),
                  content: whose ? memberOf(whose) : somebody('somebody', { name: middle.slice(0, 80) }),
                },
              ])
            }
          >
            {t('begin.alone', { name: middle })}
          </Button>
        </Cluster>
      </Section>
      {method && (
        <Section title={t('begin.asks')} description={method.hint[language]}>
          <ul className="drawing-questions">
            {method.asks.map((ask) => (
              <li key={ask.nl} className="drawing-ask">
                {ask[language]}
              </li>
            ))}
          </ul>
          <p className="kt-soft">{method.watchOut[language]}</p>
        </Section>
      )}
    </Stack>
  );
}
