import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { ComboBox } from '../combo-box/combo-box.tsx';
import { Columns } from '../layout/layout.tsx';
import { SearchField } from '../search-field/search-field.tsx';
import { Select, type Option } from '../select/select.tsx';
import { TextArea } from '../text-area/text-area.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { kitMessages } from './messages.ts';

type SourceId = 'gp' | 'neighbour' | 'school' | 'corporation';

function useSources(): Option<SourceId>[] {
  const t = useText(kitMessages);
  return [
    { id: 'gp', label: t('field.gp') },
    { id: 'neighbour', label: t('field.neighbour') },
    { id: 'school', label: t('field.school'), isDisabled: true },
    { id: 'corporation', label: t('field.corporation'), description: t('field.corporationMore') },
  ];
}

export function FieldSamples() {
  const t = useText(kitMessages);
  const sources = useSources();
  const [noticed, setNoticed] = useState(t('field.noticedValue'));
  const [source, setSource] = useState<SourceId | null>('corporation');
  const [person, setPerson] = useState<SourceId | null>(null);
  return (
    <Columns layout="equal">
      <TextField label={t('field.name')} description={t('field.nameHelp')} isRequired />
      <TextField label={t('field.email')} defaultValue="ria.voorbeeld.nl" error={t('field.emailError')} />
      <TextField label={t('field.locked')} defaultValue="2026-00417" isDisabled />
      <TextField label={t('field.hours')} after={t('field.hoursUnit')} defaultValue="3" inputMode="numeric" />
      <TextField label={t('field.name')} defaultValue={t('list.longName')} />
      <SearchField label={t('field.search')} />
      <TextArea label={t('field.noticed')} size="large" value={noticed} onChange={setNoticed} countTo={100} />
      <TextArea label={t('field.story')} rows={4} />
      <Select label={t('field.source')} options={sources} value={source} onChange={setSource} />
      <Select label={t('field.source')} options={sources} error={t('field.sourceError')} isRequired />
      <Select label={t('field.source')} options={sources} isDisabled />
      <ComboBox
        label={t('field.person')}
        description={t('field.personHelp')}
        options={sources}
        value={person}
        onChange={setPerson}
      />
    </Columns>
  );
}
