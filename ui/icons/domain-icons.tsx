import { Icon, type IconProps } from './icon.tsx';

// The eleven life domains of the self-sufficiency matrix.

export function FinancesDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 7v9.5A2.5 2.5 0 0 0 6.5 19H18a2 2 0 0 0 2-2v-6a2 2 0 0 0-2-2H6a2 2 0 0 1 0-4h10.5v4M16 14v.01" />
    </Icon>
  );
}

export function DayActivityDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6 8.5h12a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-6.5a2 2 0 0 1 2-2ZM9 8.5V6.5A1.5 1.5 0 0 1 10.5 5h3A1.5 1.5 0 0 1 15 6.5v2M4 13h16" />
    </Icon>
  );
}

export function HousingDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8" cy="16" r="3.8" />
      <path d="M10.8 13.2 19.5 4.5M16.5 7.5l2.8 2.8M13.5 10.5l1.8 1.8" />
    </Icon>
  );
}

export function DomesticRelationsDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 11 12 4l8 7M6 9.5V20h12V9.5M12 17.2s-3-1.7-3-3.8a1.6 1.6 0 0 1 3-.7 1.6 1.6 0 0 1 3 .7c0 2.1-3 3.8-3 3.8Z" />
    </Icon>
  );
}

export function MentalHealthDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M9.5 20.5v-3H8A1.5 1.5 0 0 1 6.5 16v-2.5L4.8 13l1.7-3.2a6.5 6.5 0 1 1 10 5.7v5M10.5 9.6a2.2 2.2 0 1 1 3 2c-.5.3-.8.6-.8 1.2" />
    </Icon>
  );
}

export function PhysicalHealthDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 12.5h4.5l2.2-5.5 4 10.5 2.3-5h5" />
    </Icon>
  );
}

export function AddictionDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M7 4h10l-.5 4.2a4.5 4.5 0 0 1-9 0zM12 12.5V20M8.5 20h7" />
    </Icon>
  );
}

export function DailyLivingDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5.5 10.5h13V16a3.5 3.5 0 0 1-3.5 3.5H9A3.5 3.5 0 0 1 5.5 16zM3 10.5h18M9 4.5V7M12 4v3M15 4.5V7" />
    </Icon>
  );
}

export function SocialNetworkDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="12" cy="6" r="2.5" />
      <circle cx="5.5" cy="17.5" r="2.5" />
      <circle cx="18.5" cy="17.5" r="2.5" />
      <path d="M10.7 8.3l-3.9 6.9M13.3 8.3l3.9 6.9M8.2 17.5h7.6" />
    </Icon>
  );
}

export function ParticipationDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 3.5v17M16 3.5v17M8 8h8M8 12h8M8 16h8" />
    </Icon>
  );
}

export function JusticeDomainIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 4v16M8.5 20h7M5.5 7h13M5.5 7 3 13a2.7 2.7 0 0 0 5 0zM18.5 7 16 13a2.7 2.7 0 0 0 5 0z" />
    </Icon>
  );
}
