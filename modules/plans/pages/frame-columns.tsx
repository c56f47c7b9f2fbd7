import type { ReactNode } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { uiMessages } from '../../../ui/messages.ts';
import { frames, type Frame } from '../domain.ts';
import './plans.css';

interface Props {
  /** What stands in a frame, one by one. */
  items: (frame: Frame) => readonly { id: string; content: ReactNode }[];
  /** Under the items of each frame. */
  foot?: (frame: Frame) => ReactNode;
  headingLevel: 3 | 4;
}

/** Four columns, light to heavy; under each other where there is no room for them beside each other. */
export function FrameColumns({ items, foot, headingLevel }: Props) {
  const t = useText(uiMessages);
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="plan-frames-room">
      <div className="plan-frames">
        {frames.map((frame) => {
          const list = items(frame);
          return (
            <section key={frame} className="plan-frame" data-frame={frame} data-empty={list.length === 0 || undefined}>
              <Heading>{t(`frame.${frame}`)}</Heading>
              {list.length > 0 && (
                <ul>
                  {list.map(({ id, content }) => (
                    <li key={id}>{content}</li>
                  ))}
                </ul>
              )}
              {foot?.(frame)}
            </section>
          );
        })}
      </div>
    </div>
  );
}
