import { useState } from 'react';
import { pathOf } from '../../../platform/web/call.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { EyeIcon, PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { HistoryIcon } from '../../../ui/icons/time-icons.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { getPlan } from '../api.ts';
import { planMessages } from '../messages.ts';
import type { Plan } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { freezePlan, listPlanVersions, printPlan, printPlanVersion } from '../version-api.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { Answers, waitingFor } from './agreement.tsx';

/** Where a printed document of this household is fetched. */
export const printHref = (caseId: string, versionId?: string) =>
  versionId ? `/api/v1${pathOf(printPlanVersion, { caseId, versionId })}` : `/api/v1${pathOf(printPlan, { caseId })}`;

interface Props {
  plan: Plan;
  isForResident: boolean;
  onShow: (isForResident: boolean) => void;
}

/** The title of the plan, the one next step when there is something to agree on, and the quieter ways out. */
export function PlanHead({ plan, isForResident, onShow }: Props) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const [asking, setAsking] = useState<'freeze' | 'answer' | null>(null);
  const freeze = useWrite(freezePlan, { refreshes: [getPlan, listPlanVersions] });
  const last = plan.versions[0];
  const waits = last ? waitingFor(plan, last) : [];
  const params = { caseId: plan.caseId };
  return (
    <header className="plan-head">
      <div className="plan-head-row">
        <h2>{words('title')}</h2>
        <div className="plan-head-actions">
          <Button variant="quiet" icon={<EyeIcon size={1.1} />} onPress={() => onShow(!isForResident)}>
            {isForResident ? t('show.worker') : t('show.resident')}
          </Button>
          <ButtonLink variant="quiet" icon={<HistoryIcon size={1.1} />} href={`/cases/${plan.caseId}/plan/versions`}>
            {t('versions.link')}
          </ButtonLink>
          <ButtonLink
            variant="quiet"
            icon={<PrintIcon size={1.1} />}
            href={printHref(plan.caseId, plan.hasNews ? undefined : last?.id)}
            target="_blank"
          >
            {t('print')}
          </ButtonLink>
          {plan.can.work && plan.hasNews && (
            <Button variant="primary" onPress={() => setAsking('freeze')}>
              {words('agree.freeze')}
            </Button>
          )}
          {plan.can.work && !plan.hasNews && last && waits.length > 0 && (
            <Button variant="primary" onPress={() => setAsking('answer')}>
              {words('agree.ask')}
            </Button>
          )}
        </div>
      </div>
      <AgreementState plan={plan} />
      {freeze.error && (
        <Notice tone="warn" isLive>
          {freeze.error.problem.detail ?? freeze.error.problem.title}
        </Notice>
      )}
      <ConfirmDialog
        title={words('agree.freezeTitle')}
        isOpen={asking === 'freeze'}
        onOpenChange={() => setAsking(null)}
        confirmLabel={words('agree.freezeConfirm')}
        onConfirm={() => freeze.mutate({ params }, { onSuccess: () => setAsking('answer') })}
      >
        {words('agree.freezeText', { number: (last?.number ?? 0) + 1 })}
      </ConfirmDialog>
      {asking === 'answer' && last && <AgreementDialog plan={plan} version={last} onClose={() => setAsking(null)} />}
    </header>
  );
}

/** In one line: is there something new, who agreed, who was not asked yet. */
function AgreementState({ plan }: { plan: Plan }) {
  const t = useText(planMessages);
  const last = plan.versions[0];
  if (!last) return <p className="kt-soft">{t('agree.never')}</p>;
  const waits = waitingFor(plan, last);
  const allAgree = waits.length === 0 && last.answers.every(({ answer }) => answer === 'agreed');
  return (
    <div className="plan-agreement">
      <p className="kt-soft">
        {[
          plan.hasNews ? t('agree.news') : null,
          allAgree ? t('agree.allAgreed', { number: last.number }) : null,
          waits.length > 0 ? t('agree.waits', { names: waits.map(({ short }) => short).join(', ') }) : null,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {!allAgree && last.answers.length > 0 && <Answers version={last} />}
    </div>
  );
}
