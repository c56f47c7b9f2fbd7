import { Icon, type IconProps } from './icon.tsx';

// People, and how to reach them.

export function PersonIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="12" cy="8" r="3.8" />
      <path d="M4.8 20a7.2 7.2 0 0 1 14.4 0" />
    </Icon>
  );
}

export function PeopleIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8.8" cy="8.5" r="3.2" />
      <path d="M3 19.5a5.8 5.8 0 0 1 11.6 0M15.5 5.7a3 3 0 0 1 0 5.6M17.3 14.5a5.5 5.5 0 0 1 3.7 5" />
    </Icon>
  );
}

export function PersonAddIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="9.5" cy="8" r="3.5" />
      <path d="M3.5 20a6 6 0 0 1 12 0M18.5 8v6M15.5 11h6" />
    </Icon>
  );
}

export function PhoneIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6.5 4h3L11 8.5l-2 1.5a12 12 0 0 0 5 5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A15.5 15.5 0 0 1 4.5 6.2 2 2 0 0 1 6.5 4Z" />
    </Icon>
  );
}

export function MailIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5.5 5.5h13a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM4.5 8l7.5 5.5L19.5 8" />
    </Icon>
  );
}

export function PromiseIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 6.5v8.5h2l5 4.3a1.5 1.5 0 0 0 2-.1l5.3-4.7H20.5v-8h-3l-4-1L9 9.3a1.6 1.6 0 0 0 2.3 2.3L13 10.3l4.8 4.2M3.5 6.5h4l2.5 1.5" />
    </Icon>
  );
}

export function WishIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z" />
    </Icon>
  );
}

export function QuoteIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 7.5C7 8.5 5.5 10.7 5.5 13.5v3H10v-4.5H6M18.5 7.5c-3 1-4.5 3.2-4.5 6v3h4.5v-4.5h-4" />
    </Icon>
  );
}
