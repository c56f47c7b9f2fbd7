import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { uiMessages } from '../messages.ts';
import './stacked-bar.css';

export type SolutionFrameId = 'own-strength' | 'social-network' | 'general-provision' | 'individual-provision';

export interface BarPart {
  /** Gives the colour. */
  frame: SolutionFrameId;
  /** Instead of the usual name of the frame. */
  label?: string;
  count: number;
}

export interface StackedBarProps {
  /** The figure as a sentence; it comes first, the picture after it. */
  sentence: ReactNode;
  parts: readonly BarPart[];
}

/** Who does what: a sentence, a bar, and the same numbers in words. */
export function StackedBar({ sentence, parts }: StackedBarProps) {
  const t = useText(uiMessages);
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <figure className="kt-share">
      <figcaption>{sentence}</figcaption>
      <div className="kt-share-bar" aria-hidden="true">
        {parts.map(
          (part) =>
            part.count > 0 && <span key={part.frame} data-frame={part.frame} style={{ flexGrow: part.count }} />,
        )}
      </div>
      {total === 0 ? (
        <p className="kt-soft kt-small">{t('share.empty')}</p>
      ) : (
        <ul className="kt-share-legend" role="list">
          {parts.map((part) => (
            <li key={part.frame}>
              <span className="kt-share-swatch" data-frame={part.frame} aria-hidden="true" />
              {t('share.part', { label: part.label ?? t(`frame.${part.frame}`), count: part.count, total })}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
