import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { PersonAddIcon } from '../../../../ui/icons/people-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { listDrawings } from '../../api.ts';
import { addPerson, getHousehold } from '../../../households/api.ts';
import type { Figure } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';

interface Props {
  householdId: string;
  figure: Figure;
  onAdded: (personId: string) => void;
}

/** Makes who was drawn somebody of the network of the household; whether they agree is asked and written down there. */
export function ToPeople({ householdId, figure: { name, role, mark }, onAdded }: Props) {
  const t = useText(ecogramMessages);
  const write = useWrite(addPerson, { refreshes: [listDrawings, getHousehold] });
  const [id] = useState(uuidv7);
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
