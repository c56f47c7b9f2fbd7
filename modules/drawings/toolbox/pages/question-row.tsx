import { useId, type ComponentProps } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { TrashIcon } from '../../../../ui/icons/action-icons.tsx';
import { DownIcon, MoreIcon, UpIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Menu } from '../../../../ui/menu/menu.tsx';
import type { Field } from '../domain.ts';
import { changeKind } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';
import { QuestionFields } from './question-fields.tsx';

interface Props<F extends Field> {
  fields: readonly F[];
  index: number;
  kinds: readonly F['kind'][];
  isInGroup: boolean;
  hasScore: boolean;
  group?: ComponentProps<typeof QuestionFields>['group'];
  isOpen: boolean;
  /** No copy fits in any more. */
  isFull: boolean;
  onOpen: () => void;
  /** Changes the list; `stays` is the question that is open after it. */
  onFields: (how: (fields: readonly F[]) => F[], stays?: string) => void;
  onMove: (by: -1 | 1) => void;
  onCopy: () => void;
  onRemove: () => void;
}

/** One question: what it asks, and opened all that can be said about it. */
export function QuestionRow<F extends Field>(props: Props<F>) {
  const {
    fields,
    index,
    kinds,
    isInGroup,
    hasScore,
    group,
    isOpen,
    isFull,
    onOpen,
    onFields,
    onMove,
    onCopy,
    onRemove,
  } = props;
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const bodyId = useId();
  const field = fields[index]!;
  const number = index + 1;
  const Heading = isInGroup ? 'h4' : 'h3';
  const words = field.ask[language].trim() || field.ask.nl.trim() || field.ask.en.trim();
  const after = field.only ? fields.findIndex(({ id }) => id === field.only?.field) : -1;
  const about = [
    t(`making.kind.${field.kind}`),
    field.to === 'worker' ? t('making.question.worker') : null,
    after >= 0 ? t('making.only.short', { number: after + 1 }) : null,
  ];
  return (
    <li className="toolbox-question" data-id={field.id} data-open={isOpen || undefined}>
      <div className="toolbox-question-head">
        <Heading>
          <AriaButton
            className="toolbox-question-title"
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': bodyId } : {})}
            onPress={onOpen}
          >
            <span className="toolbox-question-number">{number}</span>
            <span className="toolbox-question-words">
              {words === '' ? <span className="kt-soft">{t('making.question.nameless')}</span> : words}
              <span className="toolbox-question-about">{about.filter(Boolean).join(' · ')}</span>
            </span>
          </AriaButton>
        </Heading>
        <div className="toolbox-question-acts">
          <IconButton
            label={t('making.question.up', { number })}
            icon={<UpIcon />}
            data-move="-1"
            isDisabled={index === 0}
            onPress={() => onMove(-1)}
          />
          <IconButton
            label={t('making.question.down', { number })}
            icon={<DownIcon />}
            data-move="1"
            isDisabled={index === fields.length - 1}
            onPress={() => onMove(1)}
          />
          <Menu
            label={t('making.question.more', { number })}
            trigger={<IconButton label={t('making.question.more', { number })} icon={<MoreIcon />} />}
            items={[
              { id: 'copy', label: t('making.question.copy'), isDisabled: isFull, onAction: onCopy },
              {
                ...{ id: 'remove', label: t('making.question.remove'), icon: <TrashIcon size={1.1} /> },
                ...{ isDanger: true, onAction: onRemove },
              },
            ]}
          />
        </div>
      </div>
      {isOpen && (
        <div className="toolbox-question-body" id={bodyId}>
          <QuestionFields
            field={field}
            fields={fields}
            index={index}
            kinds={kinds}
            hasScore={hasScore}
            group={group}
            onChange={(how) => onFields((now) => now.map((one) => (one.id === field.id ? how(one) : one)))}
            onKind={(kind) => {
              const changed = changeKind(fields, index, kind);
              onFields(() => changed, changed[index]!.id);
            }}
          />
        </div>
      )}
    </li>
  );
}
