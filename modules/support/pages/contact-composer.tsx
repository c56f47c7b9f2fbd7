import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import type { Appointment } from '../api-appointments.ts';
import { addContact, listContacts } from '../api.ts';
import { supportMessages } from '../messages.ts';
import { useAround } from './around.ts';
import { checkContact, emptyContact, type ContactDraft, type ContactProblem } from './contact-draft.ts';
import { ContactFields } from './contact-fields.tsx';
import { clockOf } from './moment.ts';
import { showFirstProblem } from './show-first-problem.ts';
import { groupOf } from './write-group.ts';

interface Props {
  caseId: string;
  /** The appointment that took place: its time and people are filled in. */
  appointment?: Appointment | undefined;
  onSaved?: () => void;
}

const initialOf = (appointment: Appointment | undefined): ContactDraft =>
  appointment === undefined
    ? emptyContact
    : {
        ...emptyContact,
        who: [...appointment.people, ...appointment.helpers].map(({ id }) => id),
        ...clockOf(appointment.startsAt),
        isEarlier: true,
      };

/** What it was, how, and save: three touches. Works without a connection; it is delivered later. */
export function ContactComposer({ caseId, appointment, onSaved }: Props) {
  const t = useText(supportMessages);
  const { online } = useOutbox();
  const around = useAround(caseId);
  const often = useRead(listContacts, { params: { caseId }, query: { limit: 50 } }).data?.often.functions ?? [];
  const key = draftKey('support', caseId, 'contact', ...(appointment ? [appointment.id] : []));
  const draft = useDraft<ContactDraft>(key, initialOf(appointment), { schema: '1' });
  const [problems, setProblems] = useState<readonly ContactProblem[]>([]);

  const room = useRef<HTMLDivElement>(null);

  const save = async () => {
    const helperIds = (around?.helpers ?? []).map(({ id }) => id);
    const checked = checkContact(draft.value, helperIds, new Date());
    setProblems(checked.problems);
    if (checked.problems.length > 0) {
      showFirstProblem(room.current);
      return;
    }
    const id = uuidv7();
    await draft.handOver({
      id,
      method: 'POST',
      path: pathOf(addContact, { caseId }),
      body: { id, ...checked.body, appointmentId: appointment?.id ?? null },
      group: groupOf(caseId),
    });
    showToast({ text: online ? t('contact.saved') : t('contact.savedOffline') });
    onSaved?.();
  };

  return (
    <div ref={room}>
      <Card title={t('contact.title')}>
        <Stack gap={5}>
          {appointment && <p className="kt-soft">{t('contact.fromAppointment', { subject: appointment.subject })}</p>}
          <ContactFields
            draft={draft.value}
            onChange={(part) => draft.setValue((before) => ({ ...before, ...part }))}
            around={around}
            often={often}
            problems={problems}
          />
          <Button variant="primary" onPress={() => void save()}>
            {t('contact.save')}
          </Button>
        </Stack>
      </Card>
    </div>
  );
}
