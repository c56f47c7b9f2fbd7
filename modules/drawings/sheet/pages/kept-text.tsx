import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { longestAnswer } from '../../toolbox/domain.ts';
import { sheetMessages } from '../messages.ts';

interface Props {
  label: string;
  description: ReactNode;
  /** What stands on the sheet. */
  kept: string;
  /** Under which name what is typed is kept on this device; none where nothing is kept. */
  draft: string | undefined;
  onKeep: (text: string) => void;
}

/** Text that goes to the sheet when one leaves the field, and is kept on this device until then. */
export function KeptText({ draft, ...props }: Props) {
  return draft === undefined ? <LooseText {...props} /> : <DraftText {...props} draft={draft} />;
}

function LooseText({ label, description, kept, onKeep }: Omit<Props, 'draft'>) {
  const [text, setText] = useState(kept);
  return <Text {...{ label, description, text }} onChange={setText} onLeave={() => onKeep(text.trim())} />;
}

function DraftText({ label, description, kept, draft: key, onKeep }: Props & { draft: string }) {
  const draft = useDraft(key, kept, { schema: '1' });
  const { value, discard } = draft;
  const keep = useCallback(() => {
    const text = value.trim();
    // What is too long stays here, and says so: it is never cut off.
    if (text.length > longestAnswer) return;
    if (text !== kept) onKeep(text);
    void discard();
  }, [value, kept, onKeep, discard]);
  // Found back after a crash: it goes where it was on its way to.
  const isFound = draft.ready && draft.restored && value.trim() !== kept;
  useEffect(() => {
    if (isFound) keep();
  }, [isFound, keep]);
  return <Text {...{ label, description, text: value }} onChange={draft.setValue} onLeave={keep} />;
}

interface TextProps {
  label: string;
  description: ReactNode;
  text: string;
  onChange: (text: string) => void;
  onLeave: () => void;
}

function Text({ label, description, text, onChange, onLeave }: TextProps) {
  const t = useText(sheetMessages);
  return (
    <TextArea
      {...{ label, description }}
      rows={2}
      autoComplete="off"
      value={text}
      onChange={onChange}
      onBlur={onLeave}
      countTo={longestAnswer}
      error={text.trim().length > longestAnswer ? t('tooLong', { most: longestAnswer }) : undefined}
    />
  );
}
