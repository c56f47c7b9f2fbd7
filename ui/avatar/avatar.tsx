import { initials } from './initials.ts';
import './avatar.css';

export type AvatarTone = 'member' | 'worker' | 'speaking' | 'silent';

export interface AvatarProps {
  name: string;
  /** `member`: household or other person. `worker`: the one who writes ("jij"). `speaking`: has the word now. `silent`: not here. */
  tone?: AvatarTone;
  /** 24, 32 (default) or 46 px. */
  size?: 'small' | 'medium' | 'large';
  /** Instead of the initials. */
  letters?: string;
  /** True when the name is not written beside it. */
  isNamed?: boolean;
}

/** A circle with initials; never a photograph. */
export function Avatar({ name, tone = 'member', size = 'medium', letters, isNamed }: AvatarProps) {
  return (
    <span
      className="kt-avatar"
      data-tone={tone}
      data-size={size}
      role={isNamed ? 'img' : undefined}
      aria-label={isNamed ? name : undefined}
      aria-hidden={isNamed ? undefined : true}
    >
      {letters ?? initials(name)}
    </span>
  );
}
