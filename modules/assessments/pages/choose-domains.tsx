import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoices } from '../../../ui/chips/chips.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { DomainIcon } from '../../../ui/life-area/domain-icon.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { listConversations } from '../../conversations/api.ts';
import { getAssessment, listAssessments, type Assessment } from '../api.ts';
import { ofPerson, type DomainId } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';
import type { AnswerKey } from './answers.ts';
import { OpenDomainDialog } from './closed-domains.tsx';
import type { useScoring } from './use-scoring.ts';
import { TakeAwayDialog } from './take-away-dialog.tsx';
import { useMatrixSets } from './use-matrix-sets.ts';
import { domainName, domainsByArea, ladderWords } from '../words.ts';
import { versionInUse } from '../matrix-words/domain.ts';

interface Props {
  caseId: string;
  assessment: Assessment;
  scoring: ReturnType<typeof useScoring>;
  isForResident: boolean;
  /** A domain was just chosen: it is what one talks about now. */
  onChosen: (key: AnswerKey) => void;
}

/** The eleven domains under their five areas: one touch chooses, a second takes away. What was talked about is marked. */
export function ChooseDomains({ caseId, assessment, scoring, isForResident, onChosen }: Props) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  const conversations = useRead(listConversations, { params: { caseId } });
  const sets = useMatrixSets();
  const talked = new Set(conversations.data?.conversations.flatMap(({ areas }) => areas));
  const [opening, setOpening] = useState<DomainId | null>(null);
  const isThere = (domain: DomainId) => scoring.answers[domain] !== undefined || assessment.closed.includes(domain);
  const [leaving, setLeaving] = useState<DomainId | 'ladder' | null>(null);

  const choose = (domains: readonly DomainId[], chosen: readonly DomainId[]) => {
    for (const domain of domains) {
      // There is an answer of a colleague: it is opened for a reason, not written over.
      if (assessment.closed.includes(domain)) {
        if (!chosen.includes(domain)) setOpening(domain);
        continue;
      }
      const answer = scoring.answers[domain];
      const isChosen = chosen.includes(domain);
      if (isChosen && !answer) {
        scoring.change(domain, { entryVersion: versionInUse(sets.data, domain) });
        onChosen(domain);
      }
      if (!isChosen && answer?.seen === null && answer.reason.trim() === '') scoring.forget(domain);
      else if (!isChosen && answer) setLeaving(domain);
    }
  };
  const chooseLadder = () => {
    scoring.change('ladder', { entryVersion: ladderWords(language)[0]?.version ?? 1 });
    onChosen('ladder');
  };

  return (
    <Card title={isForResident ? t('score.chooseTitleResident') : t('score.chooseTitle')}>
      <p className="kt-soft">{isForResident ? t('score.chooseHintResident') : t('score.chooseHint')}</p>
      {!isForResident && <LastTime caseId={caseId} assessment={assessment} scoring={scoring} />}
      <div className="assess-areas">
        {domainsByArea(language).map(({ area, label, domains }) => (
          <div key={area} className="assess-area" data-area={area}>
            <div className="assess-area-name">
              <AreaIcon area={area} />
              <span>{label}</span>
              {talked.has(area) && <Tag>{t('score.talked')}</Tag>}
            </div>
            <ChipChoices
              label={label}
              isLabelHidden
              chips={domains.map((id) => ({
                id,
                label: domainName(id, language),
                icon: <DomainIcon domain={id} />,
                tone: area,
              }))}
              value={domains.filter((domain) => isThere(domain))}
              onChange={(chosen) => choose(domains, chosen)}
            />
          </div>
        ))}
      </div>
      {!scoring.answers.ladder && (
        <div className="assess-ladder-offer">
          <span className="kt-soft">{t('score.ladderHint')}</span>
          <Button onPress={chooseLadder}>{t('score.ladderOpen')}</Button>
        </div>
      )}
      {opening && <OpenDomainDialog caseId={caseId} domain={opening} onClose={() => setOpening(null)} />}
      {leaving && (
        <TakeAwayDialog
          caseId={caseId}
          assessment={assessment}
          answerKey={leaving}
          scoring={scoring}
          onClose={() => setLeaving(null)}
        />
      )}
    </Card>
  );
}

/** What was open the time before: one touch opens the same domains with the same reasons, not yet answered. */
function LastTime({ caseId, assessment, scoring }: Omit<Props, 'isForResident' | 'onChosen'>) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  const all = useRead(listAssessments, { params: { caseId } });
  const sets = useMatrixSets();
  const [isAsked, setAsked] = useState(false);
  const before = ofPerson(all.data?.assessments ?? [], assessment.personId)
    .filter(({ id, at, openDomains }) => id !== assessment.id && at <= assessment.at && openDomains.length > 0)
    .at(-1);
  const earlier = useRead(getAssessment, {
    params: { caseId, assessmentId: before?.id ?? '' },
    enabled: before !== undefined && isAsked,
  });
  const missing =
    before?.openDomains.filter(
      (domain) => scoring.answers[domain] === undefined && !assessment.closed.includes(domain),
    ) ?? [];
  if (!before || missing.length === 0) return null;
  const take = async () => {
    setAsked(true);
    const { data } = await earlier.refetch();
    for (const score of data?.scores ?? []) {
      if (!missing.includes(score.domain)) continue;
      scoring.change(score.domain, { reason: score.reason, entryVersion: versionInUse(sets.data, score.domain) });
    }
  };
  return (
    <div className="assess-last-time">
      <span>
        {t('score.lastTime', {
          domains: new Intl.ListFormat(language).format(missing.map((domain) => domainName(domain, language))),
        })}
      </span>
      <Button onPress={() => void take()}>{t('score.openWith')}</Button>
    </div>
  );
}
