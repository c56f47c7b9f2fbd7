import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { uiMessages } from '../messages.ts';
import type { SolutionFrameId } from '../stacked-bar/stacked-bar.tsx';
import './solution-frames.css';

export interface SolutionFrame {
  frame: SolutionFrameId;
  /** Instead of the usual name. */
  title?: string;
  items: readonly ReactNode[];
}

/** Who does what for one goal: four coloured boxes, in the order in which one looks for an answer. */
export function SolutionFrames({ frames }: { frames: readonly SolutionFrame[] }) {
  const t = useText(uiMessages);
  return (
    <div className="kt-frames-room">
      <ul className="kt-frames" role="list">
        {frames.map(({ frame, title, items }) => (
          <li key={frame} className="kt-frames-box" data-frame={frame}>
            <strong>{title ?? t(`frame.${frame}`)}</strong>
            {items.length > 0 && (
              <ul>
                {items.map((item, index) => (
                  <li key={index}>{item}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
