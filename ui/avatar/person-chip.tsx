import type { ReactNode } from 'react';
import { Avatar, type AvatarTone } from './avatar.tsx';
import './avatar.css';

export interface PersonChipProps {
  name: string;
  /** After the name, softer: an age, a role. */
  meta?: ReactNode;
  tone?: AvatarTone;
  /** On a phone only the initials are seen; the name is still read aloud. For where the name stands nearby. */
  isShortOnPhone?: boolean;
}

/** A person in a line: initials and name. */
export function PersonChip({ name, meta, tone, isShortOnPhone = false }: PersonChipProps) {
  return (
    <span className="kt-person" data-short={isShortOnPhone || undefined}>
      <Avatar name={name} tone={tone} />
      <span className="kt-person-name">
        {name}
        {meta !== undefined && <span className="kt-soft">, {meta}</span>}
      </span>
    </span>
  );
}
