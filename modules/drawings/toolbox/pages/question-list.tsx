import { useRef, useState, type ComponentProps } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Menu } from '../../../../ui/menu/menu.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import type { Field, FieldKind } from '../domain.ts';
import { moved, newField, withCopy } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';
import { QuestionRow } from './question-row.tsx';

interface Props<F extends Field> {
  fields: readonly F[];
  /** Which kinds can be added here. */
  kinds: readonly F['kind'][];
  most: number;
  isInGroup?: boolean;
  /** The tool adds up points. */
  hasScore: boolean;
  /** The questions within a group, where there are groups. */
  group?: ComponentProps<typeof QuestionRow>['group'];
  /** To whom a new question is said. */
  to: Field['to'];
  onChange: (how: (fields: readonly F[]) => F[]) => void;
}

/** Questions one after the other; one is open to be changed. */
export function QuestionList<F extends Field>(props: Props<F>) {
  const { fields, kinds, most, isInGroup = false, hasScore, group, to, onChange } = props;
  const t = useText(toolboxMessages);
  const [openId, setOpen] = useState<string | null>(null);
  const [heard, setHeard] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const title = t(isInGroup ? 'making.question.inGroup' : 'making.question.title');

  const add = (kind: FieldKind) => {
    // Only kinds of this list are offered.
    const made = newField(kind, to) as F;
    onChange((now) => [...now, made]);
    setOpen(made.id);
  };
  const move = (index: number, by: -1 | 1) => {
    const { id } = fields[index]!;
    onChange((now) => moved(now, index, by));
    setHeard(t('making.question.movedTo', { number: index + by + 1, count: fields.length }));
    // A browser loses the focus of what it moves.
    requestAnimationFrame(() => {
      const row = [...(list.current?.children ?? [])].find(
        (one) => one instanceof HTMLElement && one.dataset['id'] === id,
      );
      const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [])];
      const used = buttons.find((one) => one.dataset['move'] === String(by));
      (used && !used.disabled ? used : buttons.find((one) => !one.disabled))?.focus();
    });
  };
  const remove = (index: number) => {
    const gone = fields[index]!;
    onChange((now) => now.filter(({ id }) => id !== gone.id));
    showToast({
      text: t('making.question.removed'),
      action: { label: t('making.undo'), onAction: () => onChange((now) => now.toSpliced(index, 0, gone)) },
    });
  };
  return (
    <Stack gap={3}>
      {fields.length === 0 ? (
        <p className="kt-soft">{t(isInGroup ? 'making.question.noneInGroup' : 'making.question.none')}</p>
      ) : (
        <ol className="toolbox-questions" role="list" aria-label={title} ref={list}>
          {fields.map((field, index) => (
            <QuestionRow
              key={field.id}
              fields={fields}
              index={index}
              kinds={kinds}
              isInGroup={isInGroup}
              hasScore={hasScore}
              group={group}
              isOpen={field.id === openId}
              isFull={fields.length >= most}
              onOpen={() => setOpen(field.id === openId ? null : field.id)}
              onFields={(how, stays = field.id) => {
                onChange(how);
                setOpen(stays);
              }}
              onMove={(by) => move(index, by)}
              onCopy={() => onChange((now) => withCopy(now, index))}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      )}
      <p className="kt-visually-hidden" role="status">
        {heard}
      </p>
      {fields.length >= most ? (
        <p className="kt-soft">{t('making.question.full')}</p>
      ) : (
        <Menu
          label={t('making.question.kind')}
          trigger={
            <Button icon={<AddIcon size={1.1} />}>
              {t(isInGroup ? 'making.question.addInGroup' : 'making.question.add')}
            </Button>
          }
          items={kinds.map((kind) => ({
            id: kind,
            label: t(`making.kind.${kind}`),
            description: t(`making.kindHelp.${kind}`),
            onAction: () => add(kind),
          }))}
        />
      )}
    </Stack>
  );
}
