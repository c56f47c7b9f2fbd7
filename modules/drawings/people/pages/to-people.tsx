import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { PersonAddIcon } from '../../../../ui/icons/people-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { addPerson, getHousehold } from '../../../households/api.ts';
import { listDrawings } from '../../api.ts';
import type { FigureMark, Somebody } from '../domain.ts';
import { drawnPeopleMessages } from '../messages.ts';

interface Props {
  householdId: string;
  somebody: Pick<Somebody, 'name' | 'role' | 'mark' | 'isFormal' | 'personId'>;
  onAdded: (personId: string) => void;
}

const people: readonly FigureMark[] = ['woman', 'man', 'somebody'];

/** Makes who was drawn somebody of the network of the household; whether they agree is asked and written down there. */
export function ToPeople({ householdId, somebody: { name, role, mark, isFormal, personId }, onAdded }: Props) {
  const t = useText(drawnPeopleMessages);
  const write = useWrite(addPerson, { refreshes: [listDrawings, getHousehold] });
  const [id] = useState(uuidv7);
  if (personId !== null || isFormal || !people.includes(mark)) return null;
  const add = async () => {
    const gender = mark === 'woman' || mark === 'man' ? mark : null;
    await write.mutateAsync({
      params: { householdId },
      body: { id, place: 'network', givenName: name, roleInHousehold: role || null, gender, consent: 'not-asked' },
    });
    showToast({ text: t('edit.added', { name }) });
    onAdded(id);
  };
  return (
    <Stack gap={2}>
      <WriteProblem error={write.error} />
      <Button
        icon={<PersonAddIcon size={1.1} />}
        isPending={write.isPending}
        onPress={() => void add().catch(() => undefined)}
      >
        {t('edit.toPeople')}
      </Button>
      <p className="kt-soft kt-small">{t('edit.toPeopleHelp')}</p>
    </Stack>
  );
}
