import { lifeAreaIds } from '../../../method/ids.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { ChipChoices } from '../../../ui/chips/chips.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { listNeighbourhoods } from '../api.ts';
import { provisionKinds } from '../domain.ts';
import { socialMapMessages } from '../messages.ts';
import type { ProvisionDraft } from './provision-draft.ts';

interface Props {
  value: ProvisionDraft;
  onChange: (part: Partial<ProvisionDraft>) => void;
  error: (field: string) => string | undefined;
  isNew: boolean;
}

type TextName = 'name' | 'provider' | 'targetGroup' | 'entryRule' | 'cost' | 'openingHours' | 'languages' | 'address';
type ContactName = 'phone' | 'email' | 'website';

/** First what a resident hears of it, then when and where. */
export function ProvisionInputs({ value, onChange, error, isNew }: Props) {
  const t = useText(socialMapMessages);
  const ui = useText(uiMessages);
  const { data } = useRead(listNeighbourhoods);
  const line = (name: TextName | ContactName, help?: string, more: { type?: string; isRequired?: boolean } = {}) => (
    <TextField
      label={t(`form.${name}`)}
      {...(help ? { description: help } : {})}
      name={name}
      autoComplete="off"
      value={value[name]}
      onChange={(text) => onChange({ [name]: text })}
      error={error(name)}
      {...more}
    />
  );
  const chips = [...new Set([...(data?.neighbourhoods ?? []).map(({ name }) => name), ...value.neighbourhoods])];
  return (
    <Stack gap={4}>
      <Card>
        <Stack gap={5}>
          {line('name', undefined, { isRequired: true })}
          <TextArea
            label={t('form.summary')}
            description={t('form.summaryHelp')}
            name="summary"
            rows={3}
            isRequired
            countTo={600}
            autoComplete="off"
            value={value.summary}
            onChange={(summary) => onChange({ summary })}
            error={error('summary')}
          />
          <RadioGroup
            label={t('form.kind')}
            name="kind"
            isRequired
            value={value.kind}
            onChange={(kind) => onChange({ kind: provisionKinds.find((one) => one === kind) ?? null })}
            error={error('kind') && t('form.chooseKind')}
          >
            {provisionKinds.map((kind) => (
              <Radio key={kind} value={kind} description={t(`kindHelp.${kind}`)}>
                {t(`kind.${kind}`)}
              </Radio>
            ))}
          </RadioGroup>
          <ChipChoices
            label={t('form.areas')}
            {...(error('areas') ? { description: t('form.chooseArea') } : {})}
            chips={lifeAreaIds.map((id) => ({ id, label: ui(`area.${id}`), icon: <AreaIcon area={id} />, tone: id }))}
            value={value.areas}
            onChange={(areas) => onChange({ areas })}
          />
          {line('targetGroup')}
          {line('entryRule', t('form.entryRuleHelp'))}
          {line('cost')}
        </Stack>
      </Card>
      <Card title={t('form.reach')}>
        <Stack gap={5}>
          {line('provider')}
          {line('address')}
          {line('phone', undefined, { type: 'tel' })}
          {line('email', undefined, { type: 'email' })}
          {line('website', t('form.websiteHelp'), { type: 'url' })}
        </Stack>
      </Card>
      <Card title={t('form.more')}>
        <Stack gap={5}>
          {line('openingHours')}
          {line('languages', t('form.languagesHelp'))}
          {chips.length > 0 && (
            <ChipChoices
              label={t('form.neighbourhoods')}
              description={t('form.neighbourhoodsHelp')}
              chips={chips.map((name) => ({ id: name, label: name }))}
              value={value.neighbourhoods}
              onChange={(neighbourhoods) => onChange({ neighbourhoods })}
            />
          )}
          {!isNew && (
            <Checkbox isSelected={value.isStopped} onChange={(isStopped) => onChange({ isStopped })}>
              {t('form.stopped')}
            </Checkbox>
          )}
        </Stack>
      </Card>
      <p className="kt-soft">{t('form.counts')}</p>
    </Stack>
  );
}
