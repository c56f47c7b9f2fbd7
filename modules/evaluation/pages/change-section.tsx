import { useState } from 'react';
import { lifeDomains } from '../../../method/domains.ts';
import { participationLadder } from '../../../method/participation-ladder.ts';
import { current, entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChangePicture } from '../../../ui/change-picture/change-picture.tsx';
import { Ladder, type LadderMark } from '../../../ui/change-picture/ladder.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { DomainIcon } from '../../../ui/life-area/domain-icon.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { getAssessment, listAssessments, type Assessment } from '../../assessments/api.ts';
import { compareScores, firstAndLatest } from '../../assessments/domain.ts';
import { evaluationMessages } from '../messages.ts';

const everybody = 'household';

/** What changed between the first and the latest time that one looked together, per person. */
export function ChangeSection({ caseId }: { caseId: string }) {
  const t = useText(evaluationMessages);
  const all = useRead(listAssessments, { params: { caseId } });
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Card title={t('what.title')} headingLevel={3}>
      <Loaded of={all}>
        {({ assessments, can }) => {
          const subjects = new Map(
            assessments
              .toReversed()
              .map(({ personId, personName }) => [
                personId ?? everybody,
                { id: personId ?? everybody, label: personName ?? t('what.household'), personId },
              ]),
          );
          const subject = subjects.get(chosen ?? '') ?? [...subjects.values()][0];
          const { first, latest } = firstAndLatest(assessments, subject?.personId ?? null);
          return (
            <Stack gap={4}>
              {subjects.size > 1 && (
                <ChipChoice
                  label={t('what.whom')}
                  chips={[...subjects.values()]}
                  value={subject?.id ?? null}
                  onChange={setChosen}
                  isRequired
                />
              )}
              {subject && first && latest ? (
                <Pair caseId={caseId} name={subject.label} firstId={first.id} latestId={latest.id} />
              ) : (
                <>
                  <p className="kt-soft">{latest ? t('what.only') : t('what.none')}</p>
                  {can.work && <ButtonLink href={`/cases/${caseId}/assessments`}>{t('what.look')}</ButtonLink>}
                </>
              )}
            </Stack>
          );
        }}
      </Loaded>
    </Card>
  );
}

interface PairProps {
  caseId: string;
  name: string;
  firstId: string;
  latestId: string;
}

function Pair({ caseId, name, firstId, latestId }: PairProps) {
  const first = useRead(getAssessment, { params: { caseId, assessmentId: firstId } });
  const latest = useRead(getAssessment, { params: { caseId, assessmentId: latestId } });
  return (
    <Loaded of={first}>
      {(before) => (
        <Loaded of={latest}>{(now) => <Drawn caseId={caseId} name={name} before={before} now={now} />}</Loaded>
      )}
    </Loaded>
  );
}

function Drawn({ caseId, name, before, now }: { caseId: string; name: string; before: Assessment; now: Assessment }) {
  const t = useText(evaluationMessages);
  const language = useLanguage();
  const compared = compareScores(before.scores, now.scores);
  const [earlierLabel, nowLabel] = [humanDay(before.at, language), humanDay(now.at, language)];
  const wish = now.ladder?.wish ?? before.ladder?.wish ?? null;
  const marks: LadderMark[] = [
    ...(before.ladder ? [{ id: 'earlier' as const, label: earlierLabel, rung: before.ladder.rung }] : []),
    ...(now.ladder ? [{ id: 'now' as const, label: nowLabel, rung: now.ladder.rung }] : []),
    ...(wish === null ? [] : [{ id: 'wish' as const, label: t('what.wish'), rung: wish }]),
  ];
  const hasClosed = before.closed.length + now.closed.length > 0;
  const picture = (
    <Stack gap={3}>
      <ChangePicture
        label={t('what.areas', { name })}
        headingLevel={4}
        earlierLabel={earlierLabel}
        nowLabel={nowLabel}
        rows={compared.map((one) => ({
          id: one.domain,
          label: entryAt(lifeDomains, one.domain)?.label[language] ?? one.domain,
          icon: <DomainIcon domain={one.domain} />,
          earlier: one.earlier,
          now: one.later,
          change: one.change,
        }))}
      />
      {hasClosed && (
        <p className="kt-soft">
          {t('what.closed')} <Link href={`/cases/${caseId}/assessments`}>{t('what.openThere')}</Link>
        </p>
      )}
    </Stack>
  );
  if (marks.length === 0) return picture;
  return (
    <Columns layout="main-side">
      {picture}
      <Ladder
        label={t('what.ladder', { name })}
        headingLevel={4}
        rungs={current(participationLadder).map(({ rung, label }) => ({ rung, label: label[language] }))}
        marks={marks}
      />
    </Columns>
  );
}
