import { CasePeople } from '../../modules/cases/pages/case-people.tsx';
import { BsnSection } from '../../modules/bsn/pages/bsn-section.tsx';
import { getCase } from '../../modules/cases/api.ts';
import { RightsCard } from '../../modules/data-rights/pages/rights-card.tsx';
import { HouseholdPeople } from '../../modules/households/pages/household-people.tsx';
import { RestrictionSection } from '../../modules/restrictions/pages/restriction-section.tsx';
import { SecretAddress } from '../../modules/restrictions/pages/secret-address.tsx';
import { ShowLooks } from '../../modules/who-looked/pages/show-looks.tsx';
import { SharingCard } from '../../modules/sharing/pages/sharing-card.tsx';
import { useAddressId } from '../../platform/web/use-address-id.ts';
import { useRead } from '../../platform/web/use-read.ts';
import { Stack } from '../../ui/layout/layout.tsx';

/** Everyone around a case: the people of the household, how each sees it, who helps, and who looks along. */
export function CasePeoplePage() {
  const caseId = useAddressId('caseId');
  const found = useRead(getCase, { params: { caseId } });
  if (!found.data) return null;
  return (
    <Stack gap={6}>
      <HouseholdPeople
        householdId={found.data.household.id}
        secretAddress={({ version }) => <SecretAddress caseId={caseId} version={version} />}
      />
      <BsnSection householdId={found.data.household.id} />
      <CasePeople found={found.data} />
      <RestrictionSection caseId={caseId} />
      <SharingCard caseId={caseId} isAlways />
      <RightsCard caseId={caseId} looks={<ShowLooks caseId={caseId} variant="quiet" />} />
    </Stack>
  );
}
