import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { BackIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { planMessages } from '../messages.ts';
import type { VersionHead } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { comparePlanVersions, listPlanVersions } from '../version-api.ts';
import { Answers } from './agreement.tsx';
import { CompareView } from './compare-view.tsx';
import { printHref } from './plan-head.tsx';
import { useCaseId } from './use-case-id.ts';
import './compare.css';
import './plans.css';

/** Every version of the plan with who agreed, and two of them beside each other. */
export function PlanVersionsPage() {
  const caseId = useCaseId();
  const t = useText(planScreenMessages);
  const versions = useRead(listPlanVersions, { params: { caseId } });
  return (
    <Stack gap={5}>
      <div>
        <Link href={`/cases/${caseId}/plan`} variant="quiet" icon={<BackIcon size={0.9} />}>
          {t('toPlan')}
        </Link>
        <h2>{t('versions.title')}</h2>
      </div>
      <Loaded of={versions}>
        {({ versions: list }) =>
          list.length === 0 ? (
            <EmptyState drawing="letter" title={t('versions.none')} headingLevel={3}>
              {t('versions.noneText')}
            </EmptyState>
          ) : (
            <>
              <Comparison caseId={caseId} versions={list} />
              {list.map((version) => (
                <OneVersion key={version.id} caseId={caseId} version={version} />
              ))}
            </>
          )
        }
      </Loaded>
    </Stack>
  );
}

function OneVersion({ caseId, version }: { caseId: string; version: VersionHead }) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const language = useLanguage();
  return (
    <Card
      headingLevel={3}
      title={words('agree.status', { number: version.number, day: fullDay(version.at, language) })}
      action={
        <ButtonLink icon={<PrintIcon size={1.1} />} href={printHref(caseId, version.id)} target="_blank">
          {t('versions.print')}
        </ButtonLink>
      }
    >
      <p className="kt-soft">{t('versions.by', { name: version.byName })}</p>
      <Answers version={version} />
    </Card>
  );
}

const now = 'now';

function Comparison({ caseId, versions }: { caseId: string; versions: readonly VersionHead[] }) {
  const t = useText(planScreenMessages);
  const [newest, earlier] = versions;
  // At first: what changed with the last version, or since it when there is only one.
  const [from, setFrom] = useState(earlier?.id ?? newest?.id ?? '');
  const [to, setTo] = useState(earlier && newest ? newest.id : now);
  const compared = useRead(comparePlanVersions, {
    params: { caseId },
    query: { from, ...(to === now ? {} : { to }) },
  });
  const options = versions.map(({ id, number }) => ({ id, label: t('versions.version', { number }) }));
  return (
    <Card headingLevel={3} title={t('versions.compare')}>
      <div className="plan-pair">
        <Select label={t('versions.from')} options={options} value={from} onChange={setFrom} />
        <Select
          label={t('versions.to')}
          options={[{ id: now, label: t('versions.now') }, ...options]}
          value={to}
          onChange={setTo}
        />
      </div>
      <Loaded of={compared}>{({ before, after }) => <CompareView before={before} after={after} />}</Loaded>
    </Card>
  );
}
