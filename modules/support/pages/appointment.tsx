import { useState, type ReactNode } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { clockTime, fullDay } from '../../../ui/dates.ts';
import { CalendarIcon } from '../../../ui/icons/time-icons.tsx';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { useNow } from '../../../ui/now.ts';
import { Page } from '../../../ui/page/page.tsx';
import { getToday } from '../../today/api.ts';
import {
  changeAppointment,
  getAppointment,
  getAppointmentCalendar,
  listAppointments,
  type Appointment,
} from '../api-appointments.ts';
import { appointmentStatus } from '../domain.ts';
import { supportMessages } from '../messages.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { ChangeAppointmentDialog } from './change-appointment-dialog.tsx';
import { PromisedCard } from './promised-card.tsx';
import './support.css';

/** One appointment, on the way to it: when, where, who, and what to be careful about. */
export function AppointmentPage() {
  const appointmentId = useAddressId('appointmentId');
  const appointment = useRead(getAppointment, { params: { appointmentId } });
  return (
    <Loaded of={appointment} isPage>
      {(data) => <OneAppointment appointment={data} />}
    </Loaded>
  );
}

/** Where the calendar file of an appointment is; the browser fetches it itself. */
const calendarHref = (appointmentId: string) => `/api/v1${pathOf(getAppointmentCalendar, { appointmentId })}`;

function OneAppointment({ appointment }: { appointment: Appointment }) {
  const t = useText(supportMessages);
  const language = useLanguage();
  const [asking, setAsking] = useState<'change' | 'cancel' | null>(null);
  const change = useWrite(changeAppointment, { refreshes: [getAppointment, listAppointments, getToday] });
  const status = appointmentStatus(appointment, useNow());
  const end = new Date(Date.parse(appointment.startsAt) + appointment.minutes * 60_000);
  const { caseId } = appointment;
  const canKeep = status === 'past' && caseId !== null && appointment.contactId === null && appointment.can.work;
  const calendar = (variant: 'primary' | 'secondary') => (
    <ButtonLink variant={variant} href={calendarHref(appointment.id)} download icon={<CalendarIcon size={1.1} />}>
      {t('appointment.calendar')}
    </ButtonLink>
  );
  return (
    <Page
      title={appointment.subject}
      width="narrow"
      lead={
        <span className="support-day">
          {fullDay(appointment.startsAt, language)}, {clockTime(appointment.startsAt, language)}–
          {clockTime(end, language)}
        </span>
      }
      back={
        caseId === null
          ? { href: '/', label: t('appointment.back') }
          : { href: `/cases/${caseId}/support`, label: appointment.household ?? t('appointment.support') }
      }
      action={
        canKeep ? (
          <ButtonLink variant="primary" href={`/cases/${caseId}/support/new?appointment=${appointment.id}`}>
            {t('appointment.toContact')}
          </ButtonLink>
        ) : status === 'coming' ? (
          calendar('primary')
        ) : undefined
      }
    >
      <Stack gap={4}>
        {status === 'cancelled' && (
          <Notice
            tone="warn"
            title={t('appointment.off')}
            action={
              appointment.can.work && (
                <Button
                  isPending={change.isPending}
                  onPress={() =>
                    change.mutate({
                      params: { appointmentId: appointment.id },
                      body: { cancelReason: null, version: appointment.version },
                    })
                  }
                >
                  {t('appointment.goOn')}
                </Button>
              )
            }
          >
            {appointment.cancelReason}
          </Notice>
        )}
        {appointment.riskNote && (
          <Notice tone="warn" title={t('appointment.care')}>
            {appointment.riskNote}
          </Notice>
        )}
        <Facts appointment={appointment}>
          {appointment.can.work && status !== 'cancelled' && (
            <>
              <Button onPress={() => setAsking('change')}>{t('appointment.change')}</Button>
              <Button onPress={() => setAsking('cancel')}>{t('appointment.cancel')}</Button>
            </>
          )}
          {status === 'cancelled' && calendar('secondary')}
        </Facts>
        {caseId !== null && status === 'coming' && <PromisedCard caseId={caseId} />}
      </Stack>
      {asking === 'change' && <ChangeAppointmentDialog appointment={appointment} onClose={() => setAsking(null)} />}
      {asking === 'cancel' && <CancelDialog appointment={appointment} onClose={() => setAsking(null)} />}
    </Page>
  );
}

/** Where and with whom, and what can be done with the appointment. */
function Facts({ appointment, children }: { appointment: Appointment; children: ReactNode }) {
  const t = useText(supportMessages);
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ') || null;
  const facts = [
    { label: t('appointment.where'), value: appointment.place },
    { label: t('appointment.withWhom'), value: names([...appointment.people, ...appointment.helpers]) },
    { label: t('appointment.colleagues'), value: names(appointment.workers) },
    {
      label: t('appointment.household'),
      value: appointment.caseId && <Link href={`/cases/${appointment.caseId}`}>{appointment.household}</Link>,
    },
  ];
  return (
    <Card>
      <KeyValue items={facts.filter(({ value }) => value !== null)} />
      {appointment.contactId !== null && <p className="kt-soft">{t('appointment.kept')}</p>}
      <div className="support-acts">
        <Cluster>{children}</Cluster>
      </div>
    </Card>
  );
}
