import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { DomainIcon } from '../../../ui/life-area/domain-icon.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getAssessment, listDomainAnswers, openDomain } from '../api.ts';
import { openingPurposes, type OpeningPurpose } from '../domain-sight.ts';
import { domainOrder, type DomainId } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';
import { domainName } from '../words.ts';

interface Props {
  caseId: string;
  domains: readonly DomainId[];
  /** Default 3. */
  headingLevel?: 2 | 3;
}

/** Sensitive areas with an answer of a colleague: that it is there and nothing of it, each to be opened for a reason. */
export function ClosedDomains({ caseId, domains, headingLevel = 3 }: Props) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  const [opening, setOpening] = useState<DomainId | null>(null);
  if (domains.length === 0) return null;
  return (
    <Card title={t('closed.title')} headingLevel={headingLevel} tone="sunken">
      <Stack gap={3}>
        <p className="kt-soft">{t('closed.lead')}</p>
        <ul className="assess-closed" role="list">
          {domainOrder
            .filter((domain) => domains.includes(domain))
            .map((domain) => (
              <li key={domain}>
                <Cluster justify="between">
                  <span className="assess-card-title">
                    <DomainIcon domain={domain} />
                    {domainName(domain, language)}
                  </span>
                  <Button
                    aria-label={t('closed.openOf', { domain: domainName(domain, language) })}
                    onPress={() => setOpening(domain)}
                  >
                    {t('closed.open')}
                  </Button>
                </Cluster>
              </li>
            ))}
        </ul>
      </Stack>
      {opening && <OpenDomainDialog caseId={caseId} domain={opening} onClose={() => setOpening(null)} />}
    </Card>
  );
}

interface Asked {
  purpose: OpeningPurpose | null;
  reason: string;
}

/** Why one looks: one touch is enough, a sentence may be added. */
export function OpenDomainDialog({
  caseId,
  domain,
  onClose,
}: {
  caseId: string;
  domain: DomainId;
  onClose: () => void;
}) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  const draft = useDraft<Asked>(draftKey('assessment', caseId, 'open', domain), { purpose: null, reason: '' });
  const [isMissing, setMissing] = useState(false);
  const open = useWrite(openDomain, { refreshes: [getAssessment, listDomainAnswers] });
  const { purpose, reason } = draft.value;
  const submit = () => {
    setMissing(purpose === null);
    if (purpose === null) return;
    open.mutate(
      { params: { caseId, domain }, body: { purpose, reason } },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  };
  return (
    <WriteDialog
      title={t('closed.openOf', { domain: domainName(domain, language) })}
      submit={t('closed.submit')}
      isPending={open.isPending}
      error={open.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('closed.ask')}</p>
      <ChipChoice
        label={t('closed.why')}
        isRequired
        description={isMissing && <strong>{t('closed.choose')}</strong>}
        chips={openingPurposes.map((id) => ({ id, label: t(`closed.purpose.${id}`) }))}
        value={purpose}
        onChange={(chosen) => draft.setValue({ purpose: chosen, reason })}
      />
      <TextArea
        label={purpose === 'other' ? t('closed.reason') : t('closed.reasonMore')}
        rows={2}
        autoComplete="off"
        value={reason}
        onChange={(text) => draft.setValue({ purpose, reason: text })}
        error={open.error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
