import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { checkImport, getImport, listImports, mapColumns, type Import } from '../api.ts';
import { columnFields, groupings, phases, sharedFields, type Choices, type ColumnField } from '../domain.ts';
import { bringInMessages } from '../messages.ts';
import { ImportSteps } from './import-steps.tsx';
import { RemoveImport } from './remove-import.tsx';

interface Props {
  found: Import;
  back: { href: string; label: string };
  onDone: () => void;
}

/** What each column holds. Filled in already; a person looks, and changes what is not right. */
export function ColumnsStep({ found, back, onDone }: Props) {
  const t = useText(bringInMessages);
  const queries = useQueryClient();
  const { columns, grouping, phase, version } = found;
  const [initial] = useState<Choices>({ columns: columns.map(({ field }) => field), grouping, phase });
  const draft = useDraft<Choices>(draftKey('bring-in', found.id), initial, { schema: '1', version });
  const save = useWrite(mapColumns, { refreshes: [getImport, checkImport, listImports] });
  const chosen = draft.value;
  const change = (part: Partial<Choices>) => draft.setValue((before) => ({ ...before, ...part }));
  const taken = chosen.columns.filter((field) => field !== null).length;
  const left = chosen.columns.length - taken;
  const submit = () =>
    save.mutate(
      { params: { importId: found.id }, body: { ...chosen, columns: [...chosen.columns], version } },
      {
        onSuccess: () => void draft.discard().then(onDone),
        onError: ({ status }) => void (status === 409 && queries.invalidateQueries({ queryKey: [getImport.id] })),
      },
    );
  return (
    <Page
      title={t('columns.title')}
      lead={t('columns.lead')}
      back={back}
      action={
        <Button variant="primary" isPending={save.isPending} onPress={submit}>
          {t('columns.next')}
        </Button>
      }
    >
      <Stack gap={4}>
        <ImportSteps at="columns" />
        {save.error && (
          <Notice tone="warn" isLive>
            {save.error.status === 409
              ? t('changedElsewhere')
              : (save.error.problem.detail ?? save.error.problem.title)}
          </Notice>
        )}
        {found.warnings.length > 0 && (
          <Notice>
            <ul className="bring-in-warnings">
              {found.warnings.slice(0, 10).map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Columns layout="main-side">
          <Card title={found.fileName} padding="none">
            <ul className="bring-in-columns" role="list">
              {columns.map((column, index) => (
                <OneColumn
                  key={index}
                  column={column}
                  field={chosen.columns[index] ?? null}
                  isTwice={isTwice(chosen.columns, index)}
                  onChange={(field) =>
                    change({ columns: chosen.columns.map((one, at) => (at === index ? field : one)) })
                  }
                />
              ))}
            </ul>
          </Card>
          <Stack gap={4}>
            <Card>
              <Stack gap={5}>
                <p role="status">
                  {t('columns.known', { count: taken })} {left > 0 && t('columns.left', { count: left })}
                </p>
                <RadioGroup
                  label={t('columns.grouping')}
                  value={chosen.grouping}
                  onChange={(id) => change({ grouping: groupings.find((one) => one === id) ?? 'row' })}
                >
                  {groupings.map((id) => (
                    <Radio key={id} value={id}>
                      {t(`columns.group.${id}`)}
                    </Radio>
                  ))}
                </RadioGroup>
                <Select
                  label={t('columns.phase')}
                  description={t('columns.phaseHelp')}
                  options={phases.map((id) => ({ id, label: t(`phase.${id}`) }))}
                  value={chosen.phase}
                  onChange={(id) => change({ phase: id })}
                />
              </Stack>
            </Card>
            <RemoveImport importId={found.id} />
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}

const isTwice = (columns: Choices['columns'], index: number): boolean => {
  const field = columns[index] ?? null;
  return field !== null && !sharedFields.includes(field) && columns.indexOf(field) !== index;
};

interface ColumnProps {
  column: Import['columns'][number];
  field: ColumnField | null;
  isTwice: boolean;
  onChange: (field: ColumnField | null) => void;
}

function OneColumn({ column, field, isTwice: twice, onChange }: ColumnProps) {
  const t = useText(bringInMessages);
  const options = [
    { id: 'skip' as const, label: t('columns.skip') },
    ...columnFields.map((id) => ({ id, label: t(`field.${id}`) })),
  ];
  return (
    <li className="bring-in-column" data-skip={field === null || undefined}>
      <div className="bring-in-column-head">
        <strong>{column.header}</strong>
        <span className="kt-soft kt-small">{column.samples.join(' · ') || t('columns.empty')}</span>
      </div>
      <Select<ColumnField | 'skip'>
        label={t('columns.holds', { header: column.header })}
        options={options}
        value={field ?? 'skip'}
        onChange={(id) => onChange(id === 'skip' ? null : id)}
        error={twice ? t('columns.twice') : undefined}
      />
    </li>
  );
}
