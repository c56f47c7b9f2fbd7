import { useState, type ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { FocusPage } from '../../../ui/page/focus-page.tsx';
import { SavedMark } from '../../../ui/saved-mark/saved-mark.tsx';
import { dropAssessment, getAssessment, listAssessments, type Assessment } from '../api.ts';
import { domainOrder } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';
import { AboutDialog } from './about-dialog.tsx';
import { AnswerCard } from './answer-card.tsx';
import type { AnswerKey } from './answers.ts';
import { ClosedDomains } from './closed-domains.tsx';
import { ChooseDomains } from './choose-domains.tsx';
import { LadderCard } from './ladder-card.tsx';
import { useMatrixSets } from './use-matrix-sets.ts';
import { useScoring } from './use-scoring.ts';
import './assessments.css';

/** Looking together: which areas matter, and how each of them is going. Everything may stay empty. */
export function ScoringPage({ notice }: { notice: ReactNode }) {
  const caseId = useAddressId('caseId');
  const assessmentId = useAddressId('assessmentId');
  const read = useRead(getAssessment, { params: { caseId, assessmentId } });
  const sets = useMatrixSets();
  return (
    <Loaded of={sets.read} isPage>
      {() => (
        <Loaded of={read} isPage>
          {(assessment) => <Scoring caseId={caseId} assessment={assessment} notice={notice} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  caseId: string;
  assessment: Assessment;
  /** For the worker; not on the screen as it is turned to the resident. */
  notice: ReactNode;
}

function Scoring({ caseId, assessment, notice }: Props) {
  const t = useText(assessmentMessages);
  const go = useNavigate();
  const scoring = useScoring(caseId, assessment);
  const [isForResident, setForResident] = useState(false);
  const [isAbout, setAbout] = useState(false);
  const [chosen, setChosen] = useState<AnswerKey | null>(null);
  const drop = useWrite(dropAssessment, { refreshes: [listAssessments] });
  const home = `/cases/${caseId}/assessments`;
  const name = assessment.personName ?? t('whom.household');
  const open = domainOrder.filter((domain) => scoring.answers[domain] !== undefined);
  const keys: AnswerKey[] = scoring.answers.ladder ? [...open, 'ladder'] : open;
  // One at a time: what was chosen last, otherwise the first that was not talked about yet.
  const inHand = keys.find((key) => key === chosen) ?? keys.find((key) => scoring.answers[key]?.value === null);
  const isEmpty = assessment.scores.length + assessment.closed.length === 0 && !assessment.ladder && scoring.isAllSent;
  const leave = async () => {
    if (scoring.isAllSent) await scoring.discard();
    await go({ to: home });
  };
  const dropIt = () =>
    drop.mutate(
      { params: { caseId, assessmentId: assessment.id } },
      { onSuccess: () => void scoring.discard().then(() => go({ to: home })) },
    );
  const card = (key: AnswerKey) => ({
    caseId,
    assessment,
    scoring,
    isForResident,
    answerKey: key,
    isOpen: key === inHand,
    onOpen: () => setChosen(key),
    next: keys[keys.indexOf(key) + 1],
    onNext: setChosen,
  });
  return (
    <div className="assess" data-resident={isForResident || undefined}>
      <FocusPage
        title={t('score.title', { name })}
        width="narrow"
        back={{ href: home, label: t('score.back') }}
        status={<SavedMark state={scoring.state} />}
        action={
          <Button variant="primary" onPress={() => void leave()}>
            {t('score.done')}
          </Button>
        }
        secondary={
          <Button onPress={() => setForResident(!isForResident)}>
            {isForResident ? t('score.forWorker') : t('score.forResident')}
          </Button>
        }
      >
        <Stack gap={5}>
          {!isForResident && notice}
          {scoring.state === 'offline' && <Notice isLive>{t('score.waiting')}</Notice>}
          <ChooseDomains
            caseId={caseId}
            assessment={assessment}
            scoring={scoring}
            isForResident={isForResident}
            onChosen={setChosen}
          />
          {!isForResident && <ClosedDomains caseId={caseId} domains={assessment.closed} headingLevel={2} />}
          {open.length === 0 && !scoring.answers.ladder && <p className="kt-soft">{t('score.nothingOpen')}</p>}
          {open.map((domain) => (
            <AnswerCard key={domain} {...card(domain)} domain={domain} />
          ))}
          {scoring.answers.ladder && <LadderCard {...card('ladder')} />}
          {!isForResident && (
            <Cluster>
              <Button variant="quiet" onPress={() => setAbout(true)}>
                {t('score.about')}
              </Button>
              {isEmpty && (
                <Button variant="quiet" isPending={drop.isPending} onPress={dropIt}>
                  {t('score.drop')}
                </Button>
              )}
            </Cluster>
          )}
          {isAbout && <AboutDialog caseId={caseId} assessment={assessment} onClose={() => setAbout(false)} />}
        </Stack>
      </FocusPage>
    </div>
  );
}
