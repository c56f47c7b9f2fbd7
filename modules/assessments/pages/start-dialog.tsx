import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { listAssessments, startAssessment, type AssessmentSummary } from '../api.ts';
import { likelyOccasion, occasions, ofPerson, type Occasion } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';

interface Props {
  caseId: string;
  people: readonly { id: string; name: string }[];
  phase: Parameters<typeof likelyOccasion>[0];
  assessments: readonly AssessmentSummary[];
  onClose: () => void;
}

const everybody = 'household';

/** Whom it is about and when: three touches at most, mostly none. */
export function StartDialog({ caseId, people, phase, assessments, onClose }: Props) {
  const t = useText(assessmentMessages);
  const go = useNavigate();
  const today = dayOf(new Date());
  const lastAbout = assessments.at(-1)?.personId ?? people[0]?.id ?? everybody;
  const [whom, setWhom] = useState(people.some(({ id }) => id === lastAbout) ? lastAbout : everybody);
  const personId = whom === everybody ? null : whom;
  const likely = likelyOccasion(phase, ofPerson(assessments, personId).length > 0);
  const [said, setSaid] = useState<Occasion | null>(null);
  const [day, setDay] = useState<string | null>(today);
  const start = useWrite(startAssessment, { refreshes: [listAssessments] });
  const begin = () => {
    const at = day === null || day === today ? new Date().toISOString() : `${day}T12:00:00Z`;
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
        <RadioGroup label={t('whom.label')} value={whom} onChange={setWhom}>
          {people.map(({ id, name }) => (
            <Radio key={id} value={id}>
              {name}
            </Radio>
          ))}
          <Radio value={everybody}>{t('whom.household')}</Radio>
        </RadioGroup>
        <ChipChoice
          label={t('occasion.label')}
          chips={occasions.map((id) => ({ id, label: t(`occasion.${id}`) }))}
          value={said ?? likely}
          onChange={setSaid}
          isRequired
        />
        <DateField label={t('day')} value={day} max={today} onChange={setDay} error={start.error?.fieldMessage('at')} />
      </Stack>
    </Dialog>
  );
}
