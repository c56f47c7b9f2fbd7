import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useToday } from '../../../ui/now.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { listAssessments, startAssessment, type AssessmentSummary } from '../api.ts';
import { likelyOccasion, ofPerson, type Occasion } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';
import { AboutFields, everybody, instantOf } from './about-fields.tsx';

interface Props {
  caseId: string;
  people: readonly { id: string; name: string }[];
  phase: Parameters<typeof likelyOccasion>[0];
  assessments: readonly AssessmentSummary[];
  onClose: () => void;
}

/** Whom it is about and when: three touches at most, mostly none. */
export function StartDialog({ caseId, people, phase, assessments, onClose }: Props) {
  const t = useText(assessmentMessages);
  const go = useNavigate();
  const today = useToday();
  const lastAbout = assessments.at(-1)?.personId ?? people[0]?.id ?? everybody;
  const [whom, setWhom] = useState(people.some(({ id }) => id === lastAbout) ? lastAbout : everybody);
  const personId = whom === everybody ? null : whom;
  const likely = likelyOccasion(phase, ofPerson(assessments, personId).length > 0);
  const [said, setSaid] = useState<Occasion | null>(null);
  const [day, setDay] = useState<string | null>(today);
  const start = useWrite(startAssessment, { refreshes: [listAssessments] });
  const begin = () => {
    const at = instantOf(day);
    start.mutate(
      { params: { caseId }, body: { personId, occasion: said ?? likely, at } },
      { onSuccess: ({ id }) => void go({ to: `/cases/${caseId}/assessments/${id}` }) },
    );
  };
  return (
    <Dialog
      title={t('start')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isPending={start.isPending} onPress={begin}>
            {t('begin')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {start.error && (
          <Notice tone="warn" isLive>
            {start.error.problem.detail ?? start.error.problem.title}
          </Notice>
        )}
        <AboutFields
          people={people}
          whom={whom}
          onWhom={setWhom}
          occasion={said ?? likely}
          onOccasion={setSaid}
          day={day}
          onDay={setDay}
          dayError={start.error?.fieldMessage('at')}
        />
      </Stack>
    </Dialog>
  );
}
