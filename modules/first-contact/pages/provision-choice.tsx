import { useDeferredValue } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import { listProvisions } from '../../social-map/api.ts';
import { firstContactMessages } from '../messages.ts';

interface Props {
  /** The entry of the social map that was chosen; null when what is typed stands on no map. */
  provisionId: string | null;
  name: string;
  onChange: (provision: { provisionId: string | null; provisionName: string }) => void;
  error: string | undefined;
}

/** What is there nearby: chosen from the social map, or typed when it does not stand there. */
export function ProvisionChoice({ provisionId, name, onChange, error }: Props) {
  const t = useText(firstContactMessages);
  const q = useDeferredValue(name.trim());
  const { data } = useRead(listProvisions, { query: { limit: 8, ...(q === '' ? {} : { q: q.slice(0, 200) }) } });
  const provisions = data?.provisions ?? [];
  return (
    <ComboBox
      label={t('decision.provision')}
      description={t('decision.provisionHelp')}
      allowsCustomValue
      options={provisions.map(({ id, name: label, summary }) => ({ id, label, description: summary }))}
      value={provisionId}
      text={name}
      onTextChange={(typed) => {
        if (typed !== name) onChange({ provisionId: null, provisionName: typed });
      }}
      onChange={(id) => {
        const chosen = provisions.find((provision) => provision.id === id);
        if (chosen) onChange({ provisionId: chosen.id, provisionName: chosen.name });
      }}
      error={error}
    />
  );
}
