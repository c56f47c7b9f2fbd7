import type { ReactNode } from 'react';
import { Avatar, type AvatarTone } from './avatar.tsx';
import './avatar.css';

export interface PersonChipProps {
  name: string;
  /** After the name, softer: an age, a role. */
  meta?: ReactNode;
  tone?: AvatarTone;
}

/** A person in a line: initials and name. */
export function PersonChip({ name, meta, tone }: PersonChipProps) {
  return (
    <span className="kt-person">
      <Avatar name={name} tone={tone} />
      <span className="kt-person-name">
        {name}
        {meta !== undefined && <span className="kt-soft">, {meta}</span>}
      </span>
    </span>
  );
}
