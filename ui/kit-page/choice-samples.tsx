import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Checkbox } from '../checkbox/checkbox.tsx';
import { CheckboxGroup } from '../checkbox/checkbox-group.tsx';
import { ChipChoice, ChipChoices } from '../chips/chips.tsx';
import { Columns, Stack } from '../layout/layout.tsx';
import { AreaIcon } from '../life-area/area-icon.tsx';
import { fragmentKinds, lifeAreas, type FragmentKindId, type LifeAreaId } from '../life-area/life-area.ts';
import { uiMessages } from '../messages.ts';
import { Radio, RadioGroup } from '../radio-group/radio-group.tsx';
import { kitMessages } from './messages.ts';

export function ChoiceSamples() {
  const t = useText(kitMessages);
  const ui = useText(uiMessages);
  const [kind, setKind] = useState<FragmentKindId | null>('ambition');
  const [areas, setAreas] = useState<LifeAreaId[]>(['health', 'network']);
  const [area, setArea] = useState<LifeAreaId | null>('finances');
  const chips = lifeAreas.map((id) => ({ id, tone: id, label: ui(`area.${id}`), icon: <AreaIcon area={id} /> }));
  return (
    <Stack gap={6}>
      <ChipChoice
        label={t('field.kind')}
        value={kind}
        onChange={setKind}
        chips={fragmentKinds.map((id) => ({ id, label: ui(`kind.${id}`), isDisabled: id === 'turning-point' }))}
      />
      <ChipChoices label={t('field.about')} value={areas} onChange={setAreas} chips={chips} />
      <ChipChoice
        label={t('field.about')}
        isLabelHidden
        value={area}
        onChange={setArea}
        chips={chips.map((chip) => ({ ...chip, isIconOnly: chip.id !== area }))}
      />
      <Columns layout="equal">
        <RadioGroup label={t('field.direction')} defaultValue="resident">
          <Radio value="resident" description={t('field.residentMore')}>
            {t('field.resident')}
          </Radio>
          <Radio value="resident-network">{t('field.network')}</Radio>
          <Radio value="resident-network-supporter" isDisabled>
            {t('field.supporter')}
          </Radio>
        </RadioGroup>
        <CheckboxGroup label={t('field.who')} error={t('field.whoError')}>
          <Checkbox value="team">{t('field.team')}</Checkbox>
          <Checkbox value="family">{t('field.family')}</Checkbox>
          <Checkbox value="doctor" isDisabled>
            {t('field.doctor')}
          </Checkbox>
        </CheckboxGroup>
        <div>
          <Checkbox defaultSelected description={t('field.agreeMore')}>
            {t('field.agree')}
          </Checkbox>
          <Checkbox isIndeterminate>{t('field.some')}</Checkbox>
        </div>
      </Columns>
    </Stack>
  );
}
