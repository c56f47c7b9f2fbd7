import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { ReasonDialog } from '../../../platform/web/reason-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { getCase } from '../../cases/api.ts';
import { getHousehold, listHouseholds } from '../../households/api.ts';
import { getRestriction, liftRestriction } from '../api.ts';
import { restrictionMessages } from '../messages.ts';

/** Opens a restricted household to the team again, with a reason. */
export function LiftDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(restrictionMessages);
  const lift = useWrite(liftRestriction, { refreshes: [getRestriction, getCase, getHousehold, listHouseholds] });
  return (
    <ReasonDialog
      title={t('lifting.title')}
      lead={t('lifting.lead')}
      label={t('lifting.reason')}
      submit={t('lifting.submit')}
      done={t('lifting.done')}
      draft={draftKey('case', caseId, 'restriction-lift')}
      isPending={lift.isPending}
      error={lift.error}
      onSubmit={(reason, then) => lift.mutate({ params: { caseId }, body: { reason } }, then)}
      onClose={onClose}
    />
  );
}
