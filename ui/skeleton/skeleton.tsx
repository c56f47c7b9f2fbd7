import { useText } from '../../platform/i18n/use-text.ts';
import { uiMessages } from '../messages.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import './skeleton.css';

export interface SkeletonProps {
  /** What is on its way. Default `rows`. */
  shape?: 'rows' | 'card' | 'text';
  /** How many rows, cards or lines. Default 3. */
  count?: number;
}

/** The outline of what is on its way; shows itself only after a moment, so that quick answers do not flicker. */
export function Skeleton({ shape = 'rows', count = 3 }: SkeletonProps) {
  const t = useText(uiMessages);
  return (
    <div className="kt-skeleton" data-shape={shape} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="kt-skeleton-item" aria-hidden="true">
          <span />
          {shape !== 'text' && <span />}
        </div>
      ))}
    </div>
  );
}
