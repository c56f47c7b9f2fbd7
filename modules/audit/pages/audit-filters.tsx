import { useEffect, useState } from 'react';
import { purposes } from '../../../access/purpose.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { AuditFilter, findAuditHouseholds, listAuditWorkers } from '../api.ts';
import { auditMessages } from '../messages.ts';

interface Props {
  filter: AuditFilter;
  onChange: (filter: AuditFilter) => void;
}

const any = 'any';
const kinds = AuditFilter.shape.kind.unwrap().options;
const outcomes = AuditFilter.shape.outcome.unwrap().options;

/** What one searches by; each choice searches at once. */
export function AuditFilters({ filter, onChange }: Props) {
  const t = useText(auditMessages);
  // Clearing draws the fields anew: what was typed to search by goes as well.
  const [round, setRound] = useState(0);
  const set = (more: { [K in keyof AuditFilter]?: AuditFilter[K] | null }) =>
    onChange(Object.fromEntries(Object.entries({ ...filter, ...more }).filter(([, value]) => value)));
  const isEmpty = Object.keys(filter).length === 0;
  return (
    <Card
      title={t('filter.title')}
      action={
        <Button
          variant="quiet"
          isDisabled={isEmpty}
          onPress={() => {
            onChange({});
            setRound(round + 1);
          }}
        >
          {t('filter.clear')}
        </Button>
      }
    >
      <Stack gap={4} key={round}>
        <HouseholdField onChange={(householdId) => set({ householdId })} />
        <WorkerField value={filter.accountId ?? null} onChange={(accountId) => set({ accountId })} />
        <ChipChoice
          label={t('filter.kind')}
          chips={kinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={filter.kind ?? null}
          onChange={(kind) => set({ kind })}
        />
        <ChipChoice
          label={t('filter.outcome')}
          chips={outcomes.map((id) => ({ id, label: t(`outcome.${id}`) }))}
          value={filter.outcome ?? null}
          onChange={(outcome) => set({ outcome })}
        />
        <Select
          label={t('filter.purpose')}
          options={[{ id: any, label: t('filter.any') }, ...purposes.map((id) => ({ id, label: t(`purpose.${id}`) }))]}
          value={filter.purpose ?? any}
          onChange={(id) => set({ purpose: id === any ? null : id })}
        />
        <DateField label={t('filter.from')} value={filter.from ?? null} onChange={(from) => set({ from })} />
        <DateField label={t('filter.until')} value={filter.until ?? null} onChange={(until) => set({ until })} />
      </Stack>
    </Card>
  );
}

function WorkerField({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const t = useText(auditMessages);
  const workers = useRead(listAuditWorkers).data?.workers ?? [];
  return (
    <ComboBox
      label={t('filter.worker')}
      options={workers.map(({ id, name, role }) => ({ id, label: name, description: t(`role.${role}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** Typing stops for a moment before the server is asked. */
const pause = 250;

function HouseholdField({ onChange }: { onChange: (id: string | null) => void }) {
  const t = useText(auditMessages);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const isAsked = q.length > 1 && q !== chosen?.name;
  const found = useRead(findAuditHouseholds, { query: { q }, enabled: isAsked }).data?.households ?? [];
  return (
    <ComboBox
      label={t('filter.household')}
      description={t('filter.householdHelp')}
      options={found.map(({ id, name, people }) => ({ id, label: name, description: people.join(', ') }))}
      value={chosen?.id ?? null}
      text={text}
      onTextChange={(typed) => {
        setText(typed);
        if (chosen && typed !== chosen.name) {
          setChosen(null);
          onChange(null);
        }
      }}
      onChange={(id) => {
        const household = found.find((one) => one.id === id);
        if (!household) return;
        setChosen(household);
        setText(household.name);
        onChange(household.id);
      }}
    />
  );
}
