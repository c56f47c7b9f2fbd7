import { useState } from 'react';
import type { Language } from '../../../platform/i18n/messages.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { dayAndTime } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { getToday } from '../../today/api.ts';
import { Appointment, changeAppointment, getAppointment, listAppointments } from '../api-appointments.ts';
import { supportMessages } from '../messages.ts';
import { AppointmentFields } from './appointment-fields.tsx';
import { checkAppointment, draftOf, type AppointmentDraft, type AppointmentProblem } from './appointment-draft.ts';
import { useAround } from './around.ts';
import { instantOf } from './moment.ts';

/** Changes an appointment; when a colleague did so meanwhile, both stand side by side. */
export function ChangeAppointmentDialog({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const t = useText(supportMessages);
  const language = useLanguage();
  const around = useAround(appointment.caseId, appointment.teamId);
  const draft = useDraft<AppointmentDraft>(draftKey('support', 'appointment', appointment.id), draftOf(appointment), {
    version: appointment.version,
    schema: '1',
  });
  const [problems, setProblems] = useState<readonly AppointmentProblem[]>([]);
  const save = useWrite(changeAppointment, { refreshes: [getAppointment, listAppointments, getToday] });
  const theirs = save.error?.status === 409 ? Appointment.safeParse(save.error.problem.current).data : undefined;

  const send = (value: AppointmentDraft, version: number) => {
    if (!around) return;
    const checked = checkAppointment(value, { helperIds: around.helpers.map(({ id }) => id), me: around.me });
    setProblems(checked.problems);
    if (!checked.fields) return;
    save.mutate(
      { params: { appointmentId: appointment.id }, body: { ...checked.fields, version } },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  };

  return (
    <Dialog
      title={t('appointment.changeTitle')}
      size="wide"
      isOpen
      onOpenChange={onClose}
      actions={
        theirs ? undefined : (
          <>
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button
              variant="primary"
              isPending={save.isPending}
              onPress={() => send(draft.value, draft.basedOnVersion ?? appointment.version)}
            >
              {t('appointment.saveChange')}
            </Button>
          </>
        )
      }
    >
      {theirs ? (
        <ConflictView
          headingLevel={3}
          theirName={t('colleague')}
          isPending={save.isPending}
          parts={parts(draft.value, draftOf(theirs), language).map(({ id, mine, theirs: other }) => ({
            id,
            label: t(`appointment.${id}`),
            isWhole: id === 'moment',
            mine,
            theirs: other,
          }))}
          onResolve={(kept) => send(resolve(draft.value, draftOf(theirs), kept, language), theirs.version)}
        />
      ) : (
        <Stack gap={4}>
          {save.error && (
            <Notice tone="warn" isLive title={t('failed')}>
              {save.error.problem.detail ?? save.error.problem.title}
            </Notice>
          )}
          {around && (
            <AppointmentFields
              draft={draft.value}
              onChange={(part) => draft.setValue((before) => ({ ...before, ...part }))}
              around={around}
              problems={problems}
              fieldMessage={(path) => save.error?.fieldMessage(path)}
            />
          )}
        </Stack>
      )}
    </Dialog>
  );
}

/** The moment as a sentence, so that it can stand beside the other one. */
function momentOf(draft: AppointmentDraft, language: Language): string {
  const at = instantOf(draft.day, draft.time);
  return at === null ? '' : dayAndTime(at, language);
}

const parts = (mine: AppointmentDraft, theirs: AppointmentDraft, language: Language) => [
  { id: 'moment' as const, mine: momentOf(mine, language), theirs: momentOf(theirs, language) },
  ...(['subject', 'place', 'riskNote'] as const).map((id) => ({ id, mine: mine[id], theirs: theirs[id] })),
];

/** What was chosen of each part; a moment is one of the two, since words cannot be merged into a time. */
function resolve(
  mine: AppointmentDraft,
  theirs: AppointmentDraft,
  kept: Record<string, string>,
  language: Language,
): AppointmentDraft {
  const theirMoment = kept['moment'] === momentOf(theirs, language) && kept['moment'] !== momentOf(mine, language);
  return {
    ...mine,
    ...(theirMoment ? { day: theirs.day, time: theirs.time } : {}),
    subject: kept['subject'] ?? mine.subject,
    place: kept['place'] ?? mine.place,
    riskNote: kept['riskNote'] ?? mine.riskNote,
    needsCare: (kept['riskNote'] ?? mine.riskNote) !== '',
  };
}
