import {
  AddictionDomainIcon,
  DailyLivingDomainIcon,
  DayActivityDomainIcon,
  DomesticRelationsDomainIcon,
  FinancesDomainIcon,
  HousingDomainIcon,
  JusticeDomainIcon,
  MentalHealthDomainIcon,
  ParticipationDomainIcon,
  PhysicalHealthDomainIcon,
  SocialNetworkDomainIcon,
} from '../icons/domain-icons.tsx';
import type { IconProps } from '../icons/icon.tsx';
import type { LifeDomainId } from './life-area.ts';

const icons = {
  finances: FinancesDomainIcon,
  'day-activity': DayActivityDomainIcon,
  housing: HousingDomainIcon,
  'domestic-relations': DomesticRelationsDomainIcon,
  'mental-health': MentalHealthDomainIcon,
  'physical-health': PhysicalHealthDomainIcon,
  addiction: AddictionDomainIcon,
  'daily-living': DailyLivingDomainIcon,
  'social-network': SocialNetworkDomainIcon,
  participation: ParticipationDomainIcon,
  justice: JusticeDomainIcon,
} as const satisfies Record<LifeDomainId, unknown>;

/** The icon of a life domain, in the colour of the text around it. */
export function DomainIcon({ domain, ...props }: IconProps & { domain: LifeDomainId }) {
  const Picture = icons[domain];
  return <Picture {...props} />;
}
