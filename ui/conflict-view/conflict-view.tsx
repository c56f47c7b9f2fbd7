import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../button/button.tsx';
import { Radio, RadioGroup } from '../radio-group/radio-group.tsx';
import { TextArea } from '../text-area/text-area.tsx';
import { uiMessages } from '../messages.ts';
import { mergeStart, resolved, type Choice, type ConflictPart } from './conflict.ts';
import './conflict-view.css';

export interface ConflictViewProps {
  parts: readonly ConflictPart[];
  /** Who wrote the other version. */
  theirName: string;
  /** Default 2. */
  headingLevel?: 2 | 3;
  isPending?: boolean;
  /** The text of every part, by id. */
  onResolve: (texts: Record<string, string>) => void;
}

/** Two versions side by side; each part is chosen or merged, never overwritten unseen. */
export function ConflictView({ parts, theirName, headingLevel = 2, isPending, onResolve }: ConflictViewProps) {
  const t = useText(uiMessages);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const Heading = `h${headingLevel}` as const;
  const different = parts.filter((part) => part.mine !== part.theirs);
  const choose = (part: ConflictPart, choice: Choice) => setChoices((known) => ({ ...known, [part.id]: choice }));
  return (
    <section className="kt-conflict">
      <Heading>{t('conflict.title')}</Heading>
      <p>{t('conflict.explain')}</p>
      {different.map((part) => (
        <ConflictChoice
          key={part.id}
          part={part}
          theirName={theirName}
          choice={choices[part.id] ?? { keep: 'mine' }}
          onChoose={(choice) => choose(part, choice)}
        />
      ))}
      {different.length < parts.length && (
        <p className="kt-soft kt-small">
          {t('conflict.same')}: {parts.flatMap((part) => (part.mine === part.theirs ? [part.label] : [])).join(', ')}
        </p>
      )}
      <div>
        <Button variant="primary" isPending={isPending} onPress={() => onResolve(resolved(parts, choices))}>
          {t('conflict.keep')}
        </Button>
      </div>
    </section>
  );
}

interface ConflictChoiceProps {
  part: ConflictPart;
  theirName: string;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

function ConflictChoice({ part, theirName, choice, onChoose }: ConflictChoiceProps) {
  const t = useText(uiMessages);
  const pick = (keep: string) => {
    if (keep === 'merged') onChoose({ keep: 'merged', text: mergeStart(part) });
    else if (keep === 'mine' || keep === 'theirs') onChoose({ keep });
  };
  return (
    <div className="kt-conflict-part">
      <div className="kt-conflict-sides">
        <Side title={`${part.label} – ${t('conflict.yours')}`} text={part.mine} isKept={choice.keep === 'mine'} />
        <Side
          title={`${part.label} – ${t('conflict.theirs', { name: theirName })}`}
          text={part.theirs}
          isKept={choice.keep === 'theirs'}
        />
      </div>
      <RadioGroup label={part.label} value={choice.keep} onChange={pick}>
        <Radio value="mine">{t('conflict.keepYours')}</Radio>
        <Radio value="theirs">{t('conflict.keepTheirs', { name: theirName })}</Radio>
        {!part.isWhole && <Radio value="merged">{t('conflict.merge')}</Radio>}
      </RadioGroup>
      {choice.keep === 'merged' && (
        <TextArea
          label={t('conflict.merged')}
          value={choice.text}
          onChange={(text) => onChoose({ keep: 'merged', text })}
        />
      )}
    </div>
  );
}

function Side({ title, text, isKept }: { title: string; text: string; isKept: boolean }) {
  return (
    <div className="kt-conflict-side" data-kept={isKept || undefined}>
      <div className="kt-soft kt-small">{title}</div>
      <p>{text === '' ? '–' : text}</p>
    </div>
  );
}
