import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { uiMessages } from '../messages.ts';
import type { FragmentKindId } from './life-area.ts';
import './tag.css';

export interface KindChipProps {
  kind: FragmentKindId;
  /** Another name than the usual one. */
  children?: ReactNode;
}

/** What a fragment is: a wish, a strength, a worry … */
export function KindChip({ kind, children }: KindChipProps) {
  const t = useText(uiMessages);
  return (
    <span className="kt-tag">
      <span>{children ?? t(`kind.${kind}`)}</span>
    </span>
  );
}
