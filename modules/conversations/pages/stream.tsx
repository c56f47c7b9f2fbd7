import { useEffect, useRef } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { UndoIcon } from '../../../ui/icons/action-icons.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { tableMessages } from '../table-messages.ts';
import { FragmentCard } from './fragment-card.tsx';
import type { FragmentPanelProps } from './fragment-panel.tsx';
import type { TableFragment } from './table-state.ts';
import './stream.css';

interface Props extends Omit<FragmentPanelProps, 'fragment' | 'onDone'> {
  fragments: readonly TableFragment[];
  isPlain: boolean;
  meId: string;
  /** What is being written now, for who looks along. */
  typing: { name: string; text: string } | null;
  onTakeBack: (text: string) => void;
}

/** What was said, in the order in which it was said; the newest stays in sight. */
export function Stream({ fragments, isPlain, meId, typing, onTakeBack, ...panel }: Props) {
  const t = useText(tableMessages);
  const there = fragments.filter(({ onTable }) => onTable);
  const gone = fragments.filter(({ onTable }) => !onTable);
  const box = useRef<HTMLDivElement>(null);
  const count = there.length;
  useEffect(() => {
    const element = box.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, [count, typing?.text]);
  return (
    <div className="table-stream" ref={box} tabIndex={0} role="region" aria-labelledby="table-stream-title">
      <VisuallyHidden>
        <h2 id="table-stream-title">{t('stream.title')}</h2>
      </VisuallyHidden>
      {there.length === 0 && (
        <EmptyState drawing="table" title={t('stream.empty')}>
          {t('stream.emptyText')}
        </EmptyState>
      )}
      <ol role="list">
        {there.map((fragment) => (
          <FragmentCard
            key={fragment.id}
            fragment={fragment}
            isPlain={isPlain}
            meId={meId}
            onTakeBack={onTakeBack}
            {...panel}
          />
        ))}
        {typing && typing.text !== '' && (
          <li className="table-fragment" data-state="typing">
            <Avatar name={typing.name} tone="silent" />
            <p dir="auto" className="table-words">
              <strong className="table-speaker">{typing.name}</strong>
              {typing.text}
            </p>
          </li>
        )}
      </ol>
      {gone.length > 0 && !isPlain && (
        <Disclosure title={t('stream.takenOff', { count: gone.length })}>
          <ul role="list" className="table-gone">
            {gone.map((fragment) => (
              <li key={fragment.id}>
                <span dir="auto">{fragment.text}</span>
                <Button
                  variant="quiet"
                  icon={<UndoIcon size={1} />}
                  onPress={() => void panel.actions.change(fragment.id, { version: fragment.version, onTable: true })}
                >
                  {t('stream.undo')}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
