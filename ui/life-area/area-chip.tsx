import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { uiMessages } from '../messages.ts';
import { AreaIcon } from './area-icon.tsx';
import type { LifeAreaId } from './life-area.ts';
import './tag.css';

export interface AreaChipProps {
  area: LifeAreaId;
  /** Another name than the usual one. */
  children?: ReactNode;
}

/** A life area: colour, icon and name together. */
export function AreaChip({ area, children }: AreaChipProps) {
  const t = useText(uiMessages);
  return (
    <span className="kt-tag" data-tone={area}>
      <AreaIcon area={area} size={1.15} />
      <span>{children ?? t(`area.${area}`)}</span>
    </span>
  );
}
