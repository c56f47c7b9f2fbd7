import { useText } from '../../../../platform/i18n/use-text.ts';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { NumberField } from '../../../../ui/number-field/number-field.tsx';
import { longest, type Field } from '../domain.ts';
import { toolboxMessages } from '../messages.ts';
import { WordsFields } from './words-fields.tsx';

type Scale = Extract<Field, { kind: 'scale' }>['scale'];

interface Props {
  scale: Scale;
  hasScore: boolean;
  onChange: (scale: Scale) => void;
}

/** From where to where a scale goes, and what its ends say. */
export function ScaleFields({ scale, hasScore, onChange }: Props) {
  const t = useText(toolboxMessages);
  return (
    <fieldset className="toolbox-part">
      <legend>{t('making.scale.title')}</legend>
      <div className="toolbox-pair">
        {(['from', 'to'] as const).map((end) => (
          <NumberField
            key={end}
            label={t(`making.scale.${end}`)}
            error={end === 'to' && scale.from >= scale.to ? t('problem.scale-turned') : undefined}
            value={scale[end]}
            minValue={-100}
            maxValue={100}
            step={1}
            onChange={(number) => number !== null && onChange({ ...scale, [end]: number })}
          />
        ))}
      </div>
      {(['low', 'high'] as const).map((end) => (
        <WordsFields
          key={end}
          label={t(`making.scale.${end}`)}
          value={scale[end]}
          most={longest.end}
          onChange={(words) => onChange({ ...scale, [end]: words })}
        />
      ))}
      {hasScore && (
        <Checkbox isSelected={scale.isScored} onChange={(isScored) => onChange({ ...scale, isScored })}>
          {t('making.scale.isScored')}
        </Checkbox>
      )}
    </fieldset>
  );
}
