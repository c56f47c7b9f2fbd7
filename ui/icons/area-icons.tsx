import { Icon, type IconProps } from './icon.tsx';

// The five life areas.

export function HousingAreaIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-5h4v5" />
    </Icon>
  );
}

export function HealthAreaIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 20s-8-4.7-8-10.2A4.4 4.4 0 0 1 12 7.3a4.4 4.4 0 0 1 8 2.5C20 15.3 12 20 12 20Z" />
    </Icon>
  );
}

export function NetworkAreaIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="12" cy="12" r="3" />
      <circle cx="4.8" cy="6" r="1.8" />
      <circle cx="19.2" cy="6" r="1.8" />
      <circle cx="12" cy="20" r="1.8" />
      <path d="M6.3 7.2l3.2 2.6M17.7 7.2l-3.2 2.6M12 15v3.2" />
    </Icon>
  );
}

export function FinancesAreaIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M18.5 6.6a7.5 7.5 0 1 0 0 10.8M4 10.5h9.5M4 13.8h8" />
    </Icon>
  );
}

export function DayAreaIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 18.5h18M6.5 18.5a5.5 5.5 0 0 1 11 0M12 6v3M4.9 10.4l2 1.7M19.1 10.4l-2 1.7" />
    </Icon>
  );
}
