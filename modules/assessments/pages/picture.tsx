import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { ChangePicture } from '../../../ui/change-picture/change-picture.tsx';
import { Ladder, type LadderMark } from '../../../ui/change-picture/ladder.tsx';
import { humanDay, writtenDay } from '../../../ui/dates.ts';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { DomainIcon } from '../../../ui/life-area/domain-icon.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { getAssessment, type Assessment, type AssessmentSummary } from '../api.ts';
import { compareScores } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';
import type { Beside } from '../told.ts';
import { ClosedDomains } from './closed-domains.tsx';
import { DomainLooks } from './domain-looks.tsx';
import { groupsOf, useLens } from './lenses.ts';
import { LensChoice } from './lens-choice.tsx';
import { PaperMenu } from './paper-menu.tsx';
import { domainName, ladderWords } from '../words.ts';

interface Props {
  caseId: string;
  /** Whose picture it is. */
  name: string;
  /** Of this one person, oldest first; at least one. */
  assessments: readonly AssessmentSummary[];
}

const none = 'none';

/** The latest time, with an earlier one beside it: the first, unless another is chosen. */
export function Picture({ caseId, name, assessments }: Props) {
  const latest = assessments.at(-1)!;
  const others = assessments.slice(0, -1);
  const [beside, setBeside] = useState<string>(others[0]?.id ?? none);
  const besideIt = beside !== none;
  const now = useRead(getAssessment, { params: { caseId, assessmentId: latest.id } });
  const earlier = useRead(getAssessment, { params: { caseId, assessmentId: beside }, enabled: besideIt });
  const t = useText(assessmentMessages);
  const language = useLanguage();
  return (
    <Loaded of={now} skeleton={<Skeleton shape="card" count={2} />}>
      {(scored) => (
        <Stack gap={4}>
          {others.length > 1 && (
            <div className="assess-beside">
              <Select
                label={t('picture.beside')}
                options={[
                  ...others.map((one) => ({
                    id: one.id,
                    label: t('picture.whenOccasion', {
                      day: writtenDay(one.at, language),
                      occasion: t(`occasion.${one.occasion}`),
                    }),
                  })),
                  { id: none, label: t('picture.alone') },
                ]}
                value={beside}
                onChange={setBeside}
              />
            </div>
          )}
          <Drawn caseId={caseId} name={name} now={scored} earlier={besideIt ? earlier.data : undefined} />
          <ClosedDomains caseId={caseId} domains={[...scored.closed, ...(earlier.data?.closed ?? [])]} />
          <DomainLooks caseId={caseId} domains={scored.scores.map(({ domain }) => domain)} />
        </Stack>
      )}
    </Loaded>
  );
}

function Drawn({ caseId, name, now, earlier }: Beside & { caseId: string; name: string }) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  const compared = compareScores(earlier?.scores ?? [], now.scores);
  const lens = useLens();
  const domains = compared.map(({ domain }) => domain);
  const grouped = groupsOf(lens, domains, language).flatMap((group) =>
    compared.filter(({ domain }) => group.domains.includes(domain)).map((one) => ({ one, group: group.label })),
  );
  const nowLabel = humanDay(now.at, language);
  const earlierLabel = earlier && humanDay(earlier.at, language);
  return (
    <Columns layout="main-side">
      <Card
        title={t('picture.areas')}
        headingLevel={3}
        action={<PaperMenu caseId={caseId} now={now} earlier={earlier} />}
      >
        {compared.length === 0 ? (
          <p className="kt-soft">{t('picture.notOpened')}</p>
        ) : (
          <Stack gap={4}>
            {compared.length > 1 && <LensChoice />}
            <ChangePicture
              label={t('picture.areasOf', { name })}
              headingLevel={4}
              nowLabel={nowLabel}
              earlierLabel={earlierLabel}
              rows={grouped.map(({ one, group }) => ({
                group,
                id: one.domain,
                label: domainName(one.domain, language),
                icon: <DomainIcon domain={one.domain} />,
                earlier: one.earlier,
                now: one.later,
                change: one.change,
              }))}
            />
          </Stack>
        )}
      </Card>
      <Card title={t('picture.ladder')} headingLevel={3}>
        <PersonsLadder name={name} now={now} earlier={earlier} nowLabel={nowLabel} earlierLabel={earlierLabel} />
      </Card>
    </Columns>
  );
}

interface LadderProps {
  name: string;
  now: Assessment;
  earlier: Assessment | undefined;
  nowLabel: string;
  earlierLabel: string | undefined;
}

function PersonsLadder({ name, now, earlier, nowLabel, earlierLabel }: LadderProps) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  if (!now.ladder && !earlier?.ladder) return <p className="kt-soft">{t('picture.ladderNot')}</p>;
  const marks: LadderMark[] = [];
  if (earlier?.ladder) marks.push({ id: 'earlier', label: earlierLabel ?? '', rung: earlier.ladder.rung });
  if (now.ladder) marks.push({ id: 'now', label: nowLabel, rung: now.ladder.rung });
  const wish = now.ladder?.wish ?? earlier?.ladder?.wish ?? null;
  if (wish !== null) marks.push({ id: 'wish', label: t('picture.wish'), rung: wish });
  return (
    <Ladder
      label={t('picture.ladderOf', { name })}
      headingLevel={4}
      rungs={ladderWords(language, now.ladder?.entryVersion)}
      marks={marks}
    />
  );
}
