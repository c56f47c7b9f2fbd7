import { Icon } from '../../../ui/icons/icon.tsx';

export function MinusIcon() {
  return (
    <Icon>
      <path d="M5 12h14" />
    </Icon>
  );
}
