import { useState } from 'react';
import { phaseIds } from '../../../method/ids.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { getLookingBack, type LookingBack } from '../api.ts';
import { evaluationMessages } from '../messages.ts';
import { AskedSection } from './asked-section.tsx';
import { ChangeSection } from './change-section.tsx';
import { ExperienceSection } from './experience-section.tsx';
import { FollowingSection } from './following-section.tsx';
import { LessonsSection } from './lessons-section.tsx';
import { nextStep } from './next-step.ts';
import { RelapseNotice } from './relapse-notice.tsx';
import { RulesSection } from './rules-section.tsx';
import { StartDialog } from './start-dialog.tsx';
import './evaluation.css';

/** Looking back on one calm page: what changed, what we asked, what the resident said, what we learnt, and following. */
export function EvaluationPage() {
  const caseId = useAddressId('caseId');
  const read = useRead(getLookingBack, { params: { caseId } });
  return <Loaded of={read}>{(data) => <Overview caseId={caseId} data={data} />}</Loaded>;
}

function Overview({ caseId, data }: { caseId: string; data: LookingBack }) {
  const t = useText(evaluationMessages);
  const [isStarting, setStarting] = useState(false);
  const next = nextStep(data);
  const latest = data.evaluations.at(-1);
  const isEarly = phaseIds.indexOf(data.phase) < phaseIds.indexOf('evaluation');
  const dialog = isStarting && <StartDialog caseId={caseId} people={data.people} onClose={() => setStarting(false)} />;
  const start = (label: string, isNext: boolean) =>
    data.can.work && (
      <Button variant={isNext ? 'primary' : 'secondary'} onPress={() => setStarting(true)}>
        {label}
      </Button>
    );
  const part = { caseId, data, isNext: (step: typeof next) => step === next };
  return (
    <Section title={t('title')} description={t('lead')} action={latest && start(t('startAgain'), false)}>
      <Stack gap={5}>
        <RelapseNotice {...part} />
        {!latest && (
          <EmptyState title={t('empty.title')} headingLevel={3} action={start(t('start'), next === 'look-back')}>
            {isEarly ? `${t('empty.text')} ${t('empty.early')}` : t('empty.text')}
          </EmptyState>
        )}
        {latest && (
          <>
            <ChangeSection caseId={caseId} />
            <AskedSection {...part} latest={latest} />
          </>
        )}
        {(latest !== undefined || data.experiences.length > 0) && <ExperienceSection {...part} />}
        <Columns layout="equal">
          <LessonsSection {...part} />
          <RulesSection {...part} />
        </Columns>
        <FollowingSection {...part} />
      </Stack>
      {dialog}
    </Section>
  );
}
