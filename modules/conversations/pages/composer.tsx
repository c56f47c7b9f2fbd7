import { type KeyboardEvent, type Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { fragmentKinds } from '../../../method/fragment-kinds.ts';
import { lifeAreaIds } from '../../../method/ids.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AreaId, FragmentKindId } from '../domain.ts';
import { tableMessages } from '../table-messages.ts';
import { DictateButton } from './dictate-button.tsx';
import { OtherText } from './other-text.tsx';
import { QuestionSuggestion } from './question-suggestion.tsx';
import { longestFragment, type UseComposer } from './use-composer.ts';
import './composer.css';

interface Props {
  composer: UseComposer;
  fieldRef: Ref<HTMLTextAreaElement>;
  onLay: () => void;
  /** A tag was chosen with the mouse. */
  onMarked: () => void;
  /** The resident looks along: words and the button, no more. */
  isPlain: boolean;
}

/** Where what is said is written: whose words, the words, and what may be known of them with one touch. */
export function Composer({ composer, fieldRef, onLay, onMarked, isPlain }: Props) {
  const t = useText(tableMessages);
  const { value, speaking, change, draft } = composer;
  if (!speaking) return null;
  const isMe = speaking.isMe && !isPlain;
  const label = isMe ? t('composer.labelMe') : t('composer.label', { name: speaking.name });

  function onKeyDown(event: KeyboardEvent): void {
    // While a letter is still being composed (accents, Chinese), Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onLay();
  }

  return (
    <section className="table-composer" aria-label={t('composer.field')}>
      <div className="table-composer-who">
        <Avatar
          name={speaking.name}
          tone={speaking.isMe ? 'worker' : 'speaking'}
          {...(isMe ? { letters: t('people.me') } : {})}
        />
        <strong>{label}</strong>
        {!isPlain && <QuestionSuggestion area={value.area} kind={value.kind} />}
      </div>
      {draft.otherWindow && <OtherText other={draft.otherWindow} text={draft.otherWindow.value.text} />}
      {draft.state === 'not-saved' && (
        <Notice tone="danger" isLive>
          {t('composer.notKept')}
        </Notice>
      )}
      <AriaTextField
        className="kt-field"
        aria-label={label}
        value={value.text}
        onChange={(text) => change({ text })}
        autoComplete="off"
      >
        <AriaTextArea
          ref={fieldRef}
          dir="auto"
          className="kt-control kt-text-area table-field"
          rows={2}
          placeholder={speaking.isMe ? t('composer.placeholderMe') : t('composer.placeholder')}
          onKeyDown={onKeyDown}
        />
      </AriaTextField>
      {value.text.length > longestFragment && (
        <Notice tone="warn" isLive>
          {t('composer.tooLong')}
        </Notice>
      )}
      <div
        className="table-composer-foot"
        onPointerUp={(event) => {
          // Whoever marks with the mouse goes on typing; a finger would only call up the keyboard of the screen.
          if (event.pointerType === 'mouse') setTimeout(onMarked);
        }}
      >
        {!isPlain && <TagChoices value={value} onChange={change} />}
        <div className="table-composer-do">
          {!isPlain && <DictateButton onWords={composer.append} />}
          <Button variant="primary" onPress={onLay}>
            {t('composer.lay')}
          </Button>
        </div>
      </div>
    </section>
  );
}

interface TagChoicesProps {
  value: { kind: FragmentKindId | null; area: AreaId | null };
  onChange: (tags: { kind?: FragmentKindId | null; area?: AreaId | null }) => void;
}

/** What it is and what it is about: one touch each, a second touch takes it away, none is fine. */
export function TagChoices({ value, onChange }: TagChoicesProps) {
  const t = useText(tableMessages);
  const names = useText(uiMessages);
  const language = useLanguage();
  return (
    <div className="table-tags" role="group" aria-label={t('composer.tagsOpen')}>
      <ChipChoice
        label={t('composer.kinds')}
        isLabelHidden
        value={value.kind}
        onChange={(kind) => onChange({ kind })}
        chips={current(fragmentKinds).map((kind) => ({ id: kind.id, label: kind.label[language] }))}
      />
      <ChipChoice
        label={t('composer.areas')}
        isLabelHidden
        value={value.area}
        onChange={(area) => onChange({ area })}
        chips={lifeAreaIds.map((area) => ({
          id: area,
          label: names(`area.${area}`),
          icon: <AreaIcon area={area} size={1.1} />,
          tone: area,
          isIconOnly: value.area !== area,
        }))}
      />
    </div>
  );
}
