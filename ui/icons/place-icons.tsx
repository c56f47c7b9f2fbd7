import { Icon, type IconProps } from './icon.tsx';

// Where one can go: the rooms of the product.

export function TodayIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 6.5 5.5 8 8 5M4 16.5 5.5 18 8 15M12 6.5h8M12 16.5h8M12 11.5h5" />
    </Icon>
  );
}

export function SignalIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 12v.01M8.6 15.4a4.8 4.8 0 0 1 0-6.8M15.4 8.6a4.8 4.8 0 0 1 0 6.8M5.6 18.4a9 9 0 0 1 0-12.8M18.4 5.6a9 9 0 0 1 0 12.8" />
    </Icon>
  );
}

export function HouseholdIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="12" cy="12.5" r="1.9" />
      <path d="M3.5 11.2 12 4l8.5 7.2M5.5 9.5V20h13V9.5M8.5 20a3.5 3.5 0 0 1 7 0" />
    </Icon>
  );
}

export function ConversationIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H12l-4.5 4v-4h-1A2.5 2.5 0 0 1 4 13.5v-7A2.5 2.5 0 0 1 6.5 4ZM8 8.5h8M8 12h5" />
    </Icon>
  );
}

export function KitchenTableIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 9.5h18M6 9.5 4.5 19.5M18 9.5l1.5 10M9 9.5a3 3 0 0 1 6 0M5.3 14h13.4" />
    </Icon>
  );
}

export function PlanIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="5.5" cy="18.5" r="2" />
      <circle cx="18.5" cy="5.5" r="2" />
      <path d="M8 18.5h7.5a3.25 3.25 0 0 0 0-6.5h-7a3.25 3.25 0 0 1 0-6.5H16" />
    </Icon>
  );
}

export function MapIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M9 5 3.5 7v12.5L9 17.5l6 2 5.5-2V5L15 7zM9 5v12.5M15 7v12.5" />
    </Icon>
  );
}

export function PlaceIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="12" cy="10" r="2.3" />
      <path d="M12 21s-6.5-5.6-6.5-11a6.5 6.5 0 0 1 13 0C18.5 15.4 12 21 12 21Z" />
    </Icon>
  );
}

export function TeamIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="12" cy="8" r="3" />
      <path d="M6.5 19.5a5.5 5.5 0 0 1 11 0M5 6.2a2.5 2.5 0 0 0 0 4.6M19 6.2a2.5 2.5 0 0 1 0 4.6M2.5 17.5a4.5 4.5 0 0 1 2-3.5M21.5 17.5a4.5 4.5 0 0 0-2-3.5" />
    </Icon>
  );
}

export function LearnIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 6.5C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5ZM12 6.5v13" />
    </Icon>
  );
}

export function ChartIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 4v16h16M8.5 16v-4M13 16V8M17.5 16v-6" />
    </Icon>
  );
}

export function SettingsIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
    </Icon>
  );
}

export function ToolboxIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <rect x="3.5" y="8.5" width="17" height="11" rx="1.5" />
      <path d="M8.5 8.5V6.2a1.2 1.2 0 0 1 1.2-1.2h4.6a1.2 1.2 0 0 1 1.2 1.2v2.3M3.5 13.5h6.5M14 13.5h6.5" />
      <rect x="10" y="12" width="4" height="3" rx="0.8" />
    </Icon>
  );
}
