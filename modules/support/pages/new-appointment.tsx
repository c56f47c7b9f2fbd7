import { useRef, useState } from 'react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getMe } from '../../accounts/api.ts';
import { addAppointment } from '../api-appointments.ts';
import { supportMessages } from '../messages.ts';
import { AppointmentFields } from './appointment-fields.tsx';
import {
  checkAppointment,
  emptyAppointment,
  type AppointmentDraft,
  type AppointmentProblem,
} from './appointment-draft.ts';
import { useAround } from './around.ts';
import { showFirstProblem } from './show-first-problem.ts';
import { groupOf } from './write-group.ts';
import './support.css';

const uuid = /^[0-9a-f-]{36}$/;

/** A new appointment: of a case (`?case=`), or of the team itself. Works without a connection. */
export function NewAppointmentPage() {
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const asked = new URLSearchParams(search).get('case');
  const caseId = asked !== null && uuid.test(asked) ? asked : null;
  return <NewAppointmentForm key={caseId} caseId={caseId} />;
}

function NewAppointmentForm({ caseId }: { caseId: string | null }) {
  const t = useText(supportMessages);
  const go = useNavigate();
  const { online } = useOutbox();
  const teams = useRead(getMe).data?.teams ?? [];
  const draft = useDraft<AppointmentDraft>(draftKey('support', caseId ?? 'team', 'appointment'), emptyAppointment, {
    schema: '1',
  });
  const teamId = draft.value.teamId ?? teams[0]?.id;
  const around = useAround(caseId, teamId);
  const [problems, setProblems] = useState<readonly AppointmentProblem[]>([]);
  const change = (part: Partial<AppointmentDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const back = caseId === null ? '/' : `/cases/${caseId}/support`;

  const room = useRef<HTMLDivElement>(null);

  const save = async () => {
    if (!around) return;
    const checked = checkAppointment(draft.value, { helperIds: around.helpers.map(({ id }) => id), me: around.me });
    setProblems(checked.problems);
    if (!checked.fields) {
      showFirstProblem(room.current);
      return;
    }
    const id = uuidv7();
    await draft.handOver({
      id,
      method: 'POST',
      path: addAppointment.path,
      body: { id, caseId, ...(caseId === null ? { teamId } : {}), ...checked.fields },
      group: groupOf(caseId),
    });
    showToast({ text: online ? t('appointment.saved') : t('appointment.savedOffline') });
    await go({ to: back });
  };

  return (
    <Page
      title={t('appointment.title')}
      width="narrow"
      lead={around?.household ?? undefined}
      back={{ href: back, label: caseId === null ? t('appointment.back') : t('appointment.support') }}
      action={
        <Button variant="primary" onPress={() => void save()}>
          {t('appointment.save')}
        </Button>
      }
    >
      {around === undefined ? (
        <Skeleton shape="card" count={1} />
      ) : (
        <div ref={room}>
          <Stack gap={5}>
            {caseId === null && teams.length > 1 && (
              <Select
                label={t('appointment.team')}
                options={teams.map(({ id, name }) => ({ id, label: name }))}
                value={teamId ?? null}
                onChange={(chosen) => change({ teamId: chosen, workerIds: [] })}
              />
            )}
            <AppointmentFields draft={draft.value} onChange={change} around={around} problems={problems} />
          </Stack>
        </div>
      )}
    </Page>
  );
}
