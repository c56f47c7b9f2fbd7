import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { dayOf, writtenDay } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { changeAssessment, getAssessment, listAssessments, type Assessment } from '../api.ts';
import type { Occasion } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';
import { AboutFields, everybody, instantOf } from './about-fields.tsx';

interface Props {
  caseId: string;
  assessment: Assessment;
  onClose: () => void;
}

interface About {
  personId: string | null;
  occasion: Occasion;
  at: string;
}

/** Putting right about whom a scoring is, and when it was. */
export function AboutDialog({ caseId, assessment, onClose }: Props) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  const list = useRead(listAssessments, { params: { caseId } });
  const [whom, setWhom] = useState(assessment.personId ?? everybody);
  const [occasion, setOccasion] = useState(assessment.occasion);
  const [day, setDay] = useState<string | null>(dayOf(assessment.at));
  const change = useWrite(changeAssessment, { refreshes: [getAssessment, listAssessments] });
  const people = list.data?.people ?? [];
  const mine: About = {
    personId: whom === everybody ? null : whom,
    occasion,
    at: day === dayOf(assessment.at) ? assessment.at : instantOf(day),
  };
  const send = (about: About, version: number) =>
    change.mutate(
      { params: { caseId, assessmentId: assessment.id }, body: { ...about, version } },
      { onSuccess: onClose },
    );
  const theirs = change.error?.problem.current as Assessment | undefined;
  const nameOf = (personId: string | null) => people.find(({ id }) => id === personId)?.name ?? t('whom.household');
  const textOf = (about: About) =>
    [nameOf(about.personId), t(`occasion.${about.occasion}`), writtenDay(about.at, language)].join(' · ');
  return (
    <Dialog
      title={t('score.about')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {!theirs && (
            <Button variant="primary" isPending={change.isPending} onPress={() => send(mine, assessment.version)}>
              {t('score.keepAbout')}
            </Button>
          )}
        </>
      }
    >
      {theirs ? (
        <ConflictView
          headingLevel={3}
          theirName={theirs.byName}
          parts={[{ id: 'about', label: t('score.about'), mine: textOf(mine), theirs: textOf(theirs) }]}
          onResolve={({ about }) => (about === textOf(theirs) ? onClose() : send(mine, theirs.version))}
        />
      ) : (
        <Stack gap={4}>
          {change.error && (
            <Notice tone="warn" isLive>
              {change.error.problem.detail ?? change.error.problem.title}
            </Notice>
          )}
          <AboutFields
            people={people}
            whom={whom}
            onWhom={setWhom}
            occasion={occasion}
            onOccasion={(said) => setOccasion(said ?? occasion)}
            day={day}
            onDay={setDay}
            dayError={change.error?.fieldMessage('at')}
          />
        </Stack>
      )}
    </Dialog>
  );
}
