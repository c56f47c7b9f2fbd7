import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { ChipChoices } from '../../../../ui/chips/chips.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { NumberField } from '../../../../ui/number-field/number-field.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import type { Field, Only } from '../domain.ts';
import { conditionOn, conditionsFor } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';

interface Props {
  fields: readonly Field[];
  index: number;
  only: Only | null;
  onChange: (only: Only | null) => void;
}

const always = 'always';

/** Asked always, or only after some answer to an earlier question. */
export function ConditionFields({ fields, index, only, onChange }: Props) {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const earlier = conditionsFor(fields, index);
  if (earlier.length === 0 && only === null) return null;
  const asked = earlier.find(({ id }) => id === only?.field);
  const words = ({ nl, en }: Field['ask']) =>
    (language === 'nl' ? nl || en : en || nl) || t('making.question.nameless');
  return (
    <div className="toolbox-part">
      {only && !asked && (
        <Notice tone="warn" isLive>
          {t('making.only.gone')}
        </Notice>
      )}
      <Select
        label={t('making.only.title')}
        options={[
          { id: always, label: t('making.only.always') },
          ...earlier.map((field) => ({
            id: field.id,
            label: t('making.only.after', { number: fields.indexOf(field) + 1, ask: words(field.ask) }),
          })),
        ]}
        value={only === null ? always : (asked?.id ?? null)}
        onChange={(id) => {
          const on = earlier.find((field) => field.id === id);
          onChange(on ? conditionOn(on) : null);
        }}
      />
      {asked && only && 'answers' in only && 'answers' in asked && (
        <ChipChoices
          label={t('making.only.answers')}
          chips={asked.answers.map(({ id, label }) => ({ id, label: words(label) }))}
          value={only.answers}
          onChange={(answers) => onChange({ field: only.field, answers })}
        />
      )}
      {asked && only && 'from' in only && (
        <div className="toolbox-pair">
          {(['from', 'to'] as const).map((end) => (
            <NumberField
              key={end}
              label={t(`making.only.${end}`)}
              value={only[end]}
              step={1}
              onChange={(number) => number !== null && onChange({ ...only, [end]: number })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
