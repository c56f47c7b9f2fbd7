import type { ReactNode } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Radio, RadioGroup } from '../../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { longest, type Field, type FieldKind, type GroupField, type SimpleField } from '../domain.ts';
import { noWords } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';
import { AnswersFields } from './answers-fields.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { ScaleFields } from './scale-fields.tsx';
import { WordsFields } from './words-fields.tsx';

/** How the questions within a group change. */
export type QuestionsHow = (fields: readonly SimpleField[]) => SimpleField[];

interface Props<F extends Field> {
  field: F;
  fields: readonly F[];
  index: number;
  kinds: readonly F['kind'][];
  hasScore: boolean;
  /** The questions within a group. */
  group?: ((group: GroupField, onChange: (how: QuestionsHow) => void) => ReactNode) | undefined;
  onChange: (how: (field: F) => F) => void;
  onKind: (kind: F['kind']) => void;
}

/** All that can be said about one question. */
export function QuestionFields<F extends Field>(props: Props<F>) {
  const { field, fields, index, kinds, hasScore, group, onChange, onKind } = props;
  const t = useText(toolboxMessages);
  return (
    <Stack gap={4}>
      <WordsFields
        label={t('making.question.ask')}
        value={field.ask}
        most={longest.ask}
        hasFocus={field.ask.nl === ''}
        onChange={(ask) => onChange((now) => ({ ...now, ask }))}
      />
      {field.help === null ? (
        <Button
          variant="quiet"
          icon={<AddIcon size={1.1} />}
          onPress={() => onChange((now) => ({ ...now, help: noWords }))}
        >
          {t('making.question.addHelp')}
        </Button>
      ) : (
        <WordsFields
          label={t('making.question.help')}
          value={field.help}
          most={longest.about}
          isLong
          onChange={(help) => onChange((now) => ({ ...now, help }))}
        />
      )}
      <div className="toolbox-pair">
        <Select
          label={t('making.question.kind')}
          options={kinds.map((kind: FieldKind) => ({
            ...{ id: kind, label: t(`making.kind.${kind}`), description: t(`making.kindHelp.${kind}`) },
          }))}
          value={field.kind}
          onChange={(kind) => onKind(kind)}
        />
        <RadioGroup
          label={t('making.question.to')}
          value={field.to}
          onChange={(to) => onChange((now) => ({ ...now, to: to === 'worker' ? 'worker' : 'resident' }))}
        >
          {(['resident', 'worker'] as const).map((to) => (
            <Radio key={to} value={to} description={t(`making.question.${to}Help`)}>
              {t(`making.question.${to}`)}
            </Radio>
          ))}
        </RadioGroup>
      </div>
      {'answers' in field && (
        <AnswersFields
          answers={field.answers}
          hasScore={hasScore}
          onChange={(how) => onChange((now) => ('answers' in now ? { ...now, answers: how(now.answers) } : now))}
        />
      )}
      {field.kind === 'scale' && (
        <ScaleFields
          scale={field.scale}
          hasScore={hasScore}
          onChange={(scale) => onChange((now) => (now.kind === 'scale' ? { ...now, scale } : now))}
        />
      )}
      {field.kind === 'text' && (
        <Checkbox
          isSelected={field.gives === 'strength'}
          description={t('making.question.givesHelp')}
          onChange={(isOn) =>
            onChange((now) => {
              if (now.kind !== 'text') return now;
              const { gives: _, ...asked } = now;
              return (isOn ? { ...asked, gives: 'strength' } : asked) as typeof now;
            })
          }
        >
          {t('making.question.gives')}
        </Checkbox>
      )}
      {field.kind === 'group' &&
        group?.(field, (how) => onChange((now) => (now.kind === 'group' ? { ...now, fields: how(now.fields) } : now)))}
      <ConditionFields
        fields={fields}
        index={index}
        only={field.only}
        onChange={(only) => onChange((now) => ({ ...now, only }))}
      />
    </Stack>
  );
}
