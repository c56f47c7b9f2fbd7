import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { AddIcon, CloseIcon } from '../../../ui/icons/sign-icons.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { conversationMessages } from '../messages.ts';

interface Props {
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  suggestions: readonly string[];
}

const few = 5;

/** Short lines, added by typing or by touching an idea. */
export function LineList({ lines, onChange, suggestions }: Props) {
  const t = useText(conversationMessages);
  const [line, setLine] = useState('');
  const [isMore, setMore] = useState(false);
  const left = suggestions.filter((idea) => !lines.includes(idea));
  const shown = isMore ? left : left.slice(0, few);
  function add(): void {
    const text = line.trim().slice(0, 200);
    if (text === '') return;
    onChange([...lines, text]);
    setLine('');
  }
  return (
    <div className="line-list">
      {lines.length > 0 && (
        <ul role="list">
          {lines.map((text, index) => (
            <li key={text}>
              <span>{text}</span>
              <IconButton
                label={t('prepare.remove', { text })}
                icon={<CloseIcon size={1} />}
                onPress={() => onChange(lines.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="line-list-add">
        <TextField
          label={t('prepare.line')}
          value={line}
          onChange={setLine}
          maxLength={200}
          autoComplete="off"
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button onPress={add}>{t('prepare.addLine')}</Button>
      </div>
      {left.length > 0 && (
        <div>
          <p className="kt-soft kt-small">{t('prepare.suggestions')}</p>
          <Cluster>
            {shown.map((idea) => (
              <Button
                key={idea}
                variant="quiet"
                icon={<AddIcon size={0.9} />}
                onPress={() => onChange([...lines, idea])}
              >
                {idea}
              </Button>
            ))}
            {shown.length < left.length && (
              <Button variant="quiet" onPress={() => setMore(true)}>
                {t('prepare.moreIdeas')}
              </Button>
            )}
          </Cluster>
        </div>
      )}
    </div>
  );
}
