import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { clockTime, daysFromNow, humanDay } from '../../../ui/dates.ts';
import { AddIcon, WaitingIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { useNow } from '../../../ui/now.ts';
import { addAppointment, listAppointments, type Appointment, type NewAppointment } from '../api-appointments.ts';
import { appointmentStatus } from '../domain.ts';
import { supportMessages } from '../messages.ts';

/** How long after an appointment it is still asked whether it took place, in days. */
const askedFor = 14;

/** The appointments that are coming, and those that passed without a word about how it went. */
export function ComingCard({ caseId }: { caseId: string }) {
  const t = useText(supportMessages);
  const appointments = useRead(listAppointments, { params: { caseId } });
  return (
    <Card
      title={t('coming.title')}
      action={
        appointments.data?.can.work && (
          <ButtonLink variant="quiet" href={`/appointments/new?case=${caseId}`} icon={<AddIcon size={1} />}>
            {t('appointment.add')}
          </ButtonLink>
        )
      }
    >
      <Stack gap={4}>
        <QueuedAppointments caseId={caseId} />
        <Loaded of={appointments}>{(data) => <Appointments {...data} />}</Loaded>
      </Stack>
    </Card>
  );
}

function Appointments({ appointments, can }: { appointments: readonly Appointment[]; can: { work: boolean } }) {
  const t = useText(supportMessages);
  const now = useNow();
  const isRecent = ({ startsAt }: Appointment) => daysFromNow(startsAt, now) >= -askedFor;
  const coming = appointments.filter(
    (one) =>
      appointmentStatus(one, now) === 'coming' ||
      (one.cancelledAt !== null && Date.parse(one.startsAt) > now.getTime()),
  );
  const passed = appointments.filter(
    (one) => appointmentStatus(one, now) === 'past' && one.contactId === null && isRecent(one),
  );
  return (
    <>
      {coming.length === 0 ? (
        <p className="kt-soft">{t('coming.none')}</p>
      ) : (
        <List label={t('coming.title')}>
          {coming.toReversed().map((appointment) => (
            <AppointmentRow key={appointment.id} appointment={appointment} />
          ))}
        </List>
      )}
      {can.work && passed.length > 0 && (
        <div>
          <h3>{t('coming.passed')}</h3>
          <List label={t('coming.passed')}>
            {passed.map((appointment) => (
              <AppointmentRow key={appointment.id} appointment={appointment} isPassed />
            ))}
          </List>
        </div>
      )}
    </>
  );
}

function AppointmentRow({ appointment, isPassed }: { appointment: Appointment; isPassed?: boolean }) {
  const t = useText(supportMessages);
  const language = useLanguage();
  const names = [...appointment.people, ...appointment.helpers, ...appointment.workers].map(({ name }) => name);
  const isOff = appointment.cancelledAt !== null;
  const meta = isOff
    ? t('coming.cancelledOn', { reason: appointment.cancelReason ?? '' })
    : [appointment.place, names.join(', ')].filter(Boolean).join(' · ');
  return (
    <ListRow
      href={`/appointments/${appointment.id}`}
      title={isOff ? <s>{appointment.subject}</s> : appointment.subject}
      meta={meta}
      trailing={
        <span className="support-clock">
          {humanDay(appointment.startsAt, language)} {clockTime(appointment.startsAt, language)}
        </span>
      }
      {...(isPassed
        ? {
            actions: (
              <ButtonLink href={`/cases/${appointment.caseId ?? ''}/support/new?appointment=${appointment.id}`}>
                {t('coming.keep')}
              </ButtonLink>
            ),
          }
        : {})}
    />
  );
}

/** Made here and not delivered yet. */
function QueuedAppointments({ caseId }: { caseId: string }) {
  const t = useText(supportMessages);
  const language = useLanguage();
  const waiting = useOutbox().queued.filter(
    (write) =>
      write.path === addAppointment.path && write.problem === null && (write.body as NewAppointment).caseId === caseId,
  );
  if (waiting.length === 0) return null;
  return (
    <List label={t('line.queued')}>
      {waiting.map((write) => {
        const { subject, startsAt } = write.body as NewAppointment;
        return (
          <ListRow
            key={write.id}
            leading={<WaitingIcon />}
            title={subject}
            meta={t('line.queued')}
            trailing={humanDay(startsAt, language)}
          />
        );
      })}
    </List>
  );
}
