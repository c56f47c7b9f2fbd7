import {
  DayAreaIcon,
  FinancesAreaIcon,
  HealthAreaIcon,
  HousingAreaIcon,
  NetworkAreaIcon,
} from '../icons/area-icons.tsx';
import type { IconProps } from '../icons/icon.tsx';
import type { LifeAreaId } from './life-area.ts';

const icons = {
  housing: HousingAreaIcon,
  health: HealthAreaIcon,
  network: NetworkAreaIcon,
  finances: FinancesAreaIcon,
  day: DayAreaIcon,
} as const satisfies Record<LifeAreaId, unknown>;

/** The icon of a life area, in the colour of the text around it. */
export function AreaIcon({ area, ...props }: IconProps & { area: LifeAreaId }) {
  const Picture = icons[area];
  return <Picture {...props} />;
}
