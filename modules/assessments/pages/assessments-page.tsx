import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { listAssessments, type AssessmentSummary } from '../api.ts';
import { ofPerson } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';
import { Picture } from './picture.tsx';
import { StartDialog } from './start-dialog.tsx';
import './assessments.css';

/** How it is going: a sentence, the picture, the ladder, and why each area mattered. Section of a case. */
export function AssessmentsPage() {
  const caseId = useAddressId('caseId');
  const read = useRead(listAssessments, { params: { caseId } });
  return <Loaded of={read}>{(data) => <Overview caseId={caseId} {...data} />}</Loaded>;
}

type Data = (typeof listAssessments)['reply']['_output'];
const everybody = 'household';

function Overview({ caseId, assessments, people, phase, can }: { caseId: string } & Data) {
  const t = useText(assessmentMessages);
  const [isStarting, setStarting] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const start = can.work && (
    <Button variant="primary" onPress={() => setStarting(true)}>
      {assessments.length === 0 ? t('start') : t('startAgain')}
    </Button>
  );
  const dialog = isStarting && (
    <StartDialog
      caseId={caseId}
      people={people}
      phase={phase}
      assessments={assessments}
      onClose={() => setStarting(false)}
    />
  );
  if (assessments.length === 0) {
    return (
      <>
        <EmptyState drawing="table" title={t('empty.title')} action={start}>
          {t('empty.text')}
        </EmptyState>
        {dialog}
      </>
    );
  }
  const subjects = subjectsOf(assessments, t('whom.household'));
  const subject = subjects.find(({ id }) => id === chosen) ?? subjects[0]!;
  const own = ofPerson(assessments, subject.personId);
  return (
    <Section title={t('title')} description={t('lead')} action={start || undefined}>
      <Stack gap={5}>
        {subjects.length > 1 && (
          <ChipChoice label={t('whom.label')} chips={subjects} value={subject.id} onChange={setChosen} isRequired />
        )}
        <Picture key={subject.id} caseId={caseId} name={subject.label} assessments={own} />
        <Held caseId={caseId} assessments={own} canWork={can.work} />
      </Stack>
      {dialog}
    </Section>
  );
}

/** Whom the scorings are about, the one of the newest first. */
function subjectsOf(assessments: readonly AssessmentSummary[], household: string) {
  const subjects = new Map<string, { id: string; label: string; personId: string | null }>();
  for (const { personId, personName } of assessments.toReversed()) {
    const id = personId ?? everybody;
    if (!subjects.has(id)) subjects.set(id, { id, label: personName ?? household, personId });
  }
  return [...subjects.values()];
}

function Held({
  caseId,
  assessments,
  canWork,
}: {
  caseId: string;
  assessments: AssessmentSummary[];
  canWork: boolean;
}) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  return (
    <Card title={t('picture.history')} headingLevel={3} padding="none">
      <List>
        {assessments.toReversed().map((one) => (
          <ListRow
            key={one.id}
            title={fullDay(one.at, language)}
            meta={t('picture.heldBy', { occasion: t(`occasion.${one.occasion}`), name: one.byName })}
            {...(canWork ? { href: `/cases/${caseId}/assessments/${one.id}`, trailing: t('picture.change') } : {})}
          />
        ))}
      </List>
    </Card>
  );
}
