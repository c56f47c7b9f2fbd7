import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { BackIcon } from '../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { getActionTeam, type Meeting } from '../api.ts';
import { actionTeamMessages } from '../messages.ts';
import { MeetingDialog } from './meeting-dialog.tsx';
import { NextCard } from './next-card.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { PastMeetings } from './past-meetings.tsx';
import './action-teams.css';

/** The action team of a household: when it meets next and who comes, then what was agreed before. */
export function ActionTeamPage() {
  const t = useText(actionTeamMessages);
  const caseId = useAddressId('caseId');
  const team = useRead(getActionTeam, { params: { caseId } });
  const [planning, setPlanning] = useState<{ meeting: Meeting | null } | null>(null);
  const [closing, setClosing] = useState<{ meeting: Meeting; as: 'held' | 'cancelled' } | null>(null);
  return (
    <Loaded of={team}>
      {({ meetings, next, proposedDay, can }) => {
        const coming = meetings.findLast(({ state }) => state === 'planned');
        const toWriteUp = meetings.find(({ state }) => state === 'to-write-up');
        const last = meetings.find(({ state }) => state !== 'cancelled');
        return (
          <Stack gap={4}>
            <Cluster justify="between">
              <Link variant="quiet" href={`/cases/${caseId}/referrals`} icon={<BackIcon size={1} />}>
                {t('back')}
              </Link>
              <Link href={`/cases/${caseId}/conference`}>{t('conference')}</Link>
            </Cluster>
            <Section
              title={t('title')}
              description={t('lead')}
              action={
                can.work &&
                (toWriteUp ? (
                  <Button variant="primary" onPress={() => setClosing({ meeting: toWriteUp, as: 'held' })}>
                    {t('writeUp')}
                  </Button>
                ) : (
                  <Button variant={coming ? 'secondary' : 'primary'} onPress={() => setPlanning({ meeting: null })}>
                    {t('plan')}
                  </Button>
                ))
              }
            >
              <Stack gap={5}>
                <NextCard
                  next={next}
                  coming={coming}
                  last={last}
                  canWork={can.work}
                  onChange={(meeting) => setPlanning({ meeting })}
                  onCancel={(meeting) => setClosing({ meeting, as: 'cancelled' })}
                />
                <PastMeetings
                  caseId={caseId}
                  meetings={meetings.filter(({ state }) => state !== 'planned')}
                  canWork={can.work}
                  onWriteUp={(meeting) => setClosing({ meeting, as: 'held' })}
                />
              </Stack>
            </Section>
            {planning && (
              <MeetingDialog
                caseId={caseId}
                meeting={planning.meeting}
                proposedDay={proposedDay}
                last={last}
                onClose={() => setPlanning(null)}
              />
            )}
            {closing && (
              <OutcomeDialog
                caseId={caseId}
                meeting={closing.meeting}
                outcome={closing.as}
                onClose={() => setClosing(null)}
              />
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}
