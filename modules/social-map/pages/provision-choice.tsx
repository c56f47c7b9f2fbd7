import { useDeferredValue } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import type { ChoiceProps } from '../../../platform/web/offered-choice.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import { distance } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { getProvision, listProvisions, type Provision } from '../api.ts';
import { isStale } from '../domain.ts';
import { socialMapMessages } from '../messages.ts';
import { CheckedLine } from './checked-line.tsx';

/** What there is nearby: chosen from the social map, or typed when it does not stand there. */
export function ProvisionChoice({ label, description, value, onChange, error }: ChoiceProps) {
  const t = useText(socialMapMessages);
  const language = useLanguage();
  const q = useDeferredValue(value.name.trim());
  const { data } = useRead(listProvisions, { query: { limit: 8, ...(q === '' ? {} : { q: q.slice(0, 200) }) } });
  const provisions = data?.provisions ?? [];
  const today = useToday();
  const lineOf = ({ kind, checkedOn, summary }: Provision) =>
    [
      t(`kind.${kind}`),
      isStale(checkedOn, today) ? t('stale') : t('checked', { distance: distance(checkedOn, language) }),
      summary,
    ].join(' · ');
  return (
    <Stack gap={2}>
      <ComboBox
        label={label}
        description={description}
        placeholder={t('choose.hint')}
        allowsCustomValue
        options={provisions.map((provision) => ({
          id: provision.id,
          label: provision.name,
          description: lineOf(provision),
        }))}
        value={value.id}
        text={value.name}
        onTextChange={(name) => {
          if (name !== value.name) onChange({ id: null, name });
        }}
        onChange={(id) => {
          const chosen = provisions.find((provision) => provision.id === id);
          if (chosen) onChange({ id: chosen.id, name: chosen.name, contact: chosen.phone ?? chosen.email ?? '' });
        }}
        error={error}
      />
      {value.id !== null && <OnTheMap provisionId={value.id} />}
    </Stack>
  );
}

/** Below the field: for whom the chosen place is open, when somebody last looked, and the way to its page. */
function OnTheMap({ provisionId }: { provisionId: string }) {
  const t = useText(socialMapMessages);
  const { data } = useRead(getProvision, { params: { provisionId } });
  if (!data) return null;
  return (
    <Cluster gap={3}>
      <Tag tone={data.kind === 'general' ? 'primary' : 'plain'}>{t(`kind.${data.kind}`)}</Tag>
      {data.isStopped ? <span className="kt-small">{t('stopped')}</span> : <CheckedLine provision={data} />}
      <Link href={`/social-map/${data.id}`} target="_blank">
        {t('choose.open')}
      </Link>
    </Cluster>
  );
}
