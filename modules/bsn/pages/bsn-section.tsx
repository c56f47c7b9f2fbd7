import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../platform/web/write-problem.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { List } from '../../../ui/list/list.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { listBsn, removeBsn, type PersonBsn } from '../api.ts';
import { bsnMessages } from '../messages.ts';
import { BsnRow } from './bsn-row.tsx';
import { KeepBsnDialog } from './keep-bsn-dialog.tsx';
import { OpenBsnDialog } from './open-bsn-dialog.tsx';

type Doing = { what: 'keep' | 'open' | 'remove'; person: PersonBsn } | null;

/** Of whom the BSN is kept, and who needs one now; for whoever may not see that there is nothing. */
export function BsnSection({ householdId }: { householdId: string }) {
  const t = useText(bsnMessages);
  const { data } = useRead(listBsn, { params: { householdId } });
  const [doing, setDoing] = useState<Doing>(null);
  if (!data) return null;
  const people = data.people.filter(({ kept, grounds }) => kept !== null || grounds.length > 0);
  const stop = () => setDoing(null);
  return (
    <Section title={t('title')} description={people.length === 0 ? t('notNeeded') : t('lead')}>
      {people.length > 0 && (
        <Card padding="none">
          <List label={t('title')}>
            {people.map((person) => (
              <BsnRow
                key={person.personId}
                person={person}
                can={data.can}
                onDo={(what) => setDoing({ what, person })}
              />
            ))}
          </List>
        </Card>
      )}
      {doing?.what === 'keep' && <KeepBsnDialog householdId={householdId} person={doing.person} onClose={stop} />}
      {doing?.what === 'open' && <OpenBsnDialog householdId={householdId} person={doing.person} onClose={stop} />}
      {doing?.what === 'remove' && <RemoveBsnDialog householdId={householdId} person={doing.person} onClose={stop} />}
    </Section>
  );
}

function RemoveBsnDialog({
  householdId,
  person,
  onClose,
}: {
  householdId: string;
  person: PersonBsn;
  onClose: () => void;
}) {
  const t = useText(bsnMessages);
  const remove = useWrite(removeBsn, { refreshes: [listBsn] });
  const confirm = () =>
    remove.mutate(
      { params: { householdId, personId: person.personId } },
      {
        onSuccess: () => {
          showToast({ text: t('removal.done') });
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t('removal.title')}
      confirmLabel={t('removal.confirm')}
      isDanger
      isOpen
      isPending={remove.isPending}
      onOpenChange={onClose}
      onConfirm={confirm}
    >
      <WriteProblem error={remove.error} />
      <p>{t('removal.text', { name: person.name })}</p>
    </ConfirmDialog>
  );
}
