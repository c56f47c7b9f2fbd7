import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import { listDomainAnswers, type Score } from '../api.ts';
import { domainOrder, type DomainId } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';
import { useMatrixSets } from './use-matrix-sets.ts';
import { domainName, domainWords } from '../words.ts';

/** Why each domain mattered and what was answered over time. Fetched when somebody opens it: the look itself is kept. */
export function DomainLooks({ caseId, domains }: { caseId: string; domains: readonly DomainId[] }) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  if (domains.length === 0) return null;
  return (
    <Card title={t('picture.more')} headingLevel={3}>
      <p className="kt-soft kt-small">{t('picture.moreHint')}</p>
      {domainOrder
        .filter((domain) => domains.includes(domain))
        .map((domain) => (
          <DomainLook key={domain} caseId={caseId} domain={domain} title={domainName(domain, language)} />
        ))}
    </Card>
  );
}

function DomainLook({ caseId, domain, title }: { caseId: string; domain: DomainId; title: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={title} headingLevel={4} isExpanded={isOpen} onExpandedChange={setOpen}>
      {isOpen && <Answers caseId={caseId} domain={domain} title={title} />}
    </Disclosure>
  );
}

function Answers({ caseId, domain, title }: { caseId: string; domain: DomainId; title: string }) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  const read = useRead(listDomainAnswers, { params: { caseId, domain } });
  const sets = useMatrixSets();
  const sentence = ({ level, entryVersion }: Pick<Score, 'level' | 'entryVersion'>) =>
    level === null
      ? t('score.silent')
      : domainWords(sets.data, domain, language, entryVersion).sentences.find((one) => one.level === level)?.sentence;
  return (
    <Loaded of={sets.read.data ? read : { ...read, data: undefined, error: sets.read.error }}>
      {({ answers }) => (
        <Timeline
          label={title}
          items={answers.map((one) => ({
            id: one.assessmentId,
            when: [writtenDay(one.heldAt, language), one.personName ?? t('whom.household')].join(' · '),
            title: sentence(one),
            children: <p className="assess-reason">{one.reason}</p>,
          }))}
        />
      )}
    </Loaded>
  );
}
