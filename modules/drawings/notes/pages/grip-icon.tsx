import { Icon } from '../../../../ui/icons/icon.tsx';

export function GripIcon() {
  return (
    <Icon>
      {[6, 12, 18].map((y) => (
        <path key={y} strokeWidth={2.6} d={`M9 ${y}v.01M15 ${y}v.01`} />
      ))}
    </Icon>
  );
}
