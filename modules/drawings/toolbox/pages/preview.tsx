import { useMemo, useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { DrawnSheet } from '../../sheet/pages/drawn-sheet.tsx';
import { SheetFields } from '../../sheet/pages/sheet-fields.tsx';
import { ToolAside } from '../../sheet/pages/tool-aside.tsx';
import { pictureOfSheet } from '../../sheet/pictures/of-sheet.ts';
import { scoreWords } from '../../sheet/words.ts';
import type { Value, Values } from '../answer.ts';
import type { Draft } from '../domain.ts';
import { readable } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';

interface Row {
  id: string;
  field: string;
  order: number;
  values: Values;
}

/** The tool as it comes on the table, to try: nothing that is filled in here is kept. */
export function Preview({ tool }: { tool: Draft }) {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const definition = useMemo(() => readable(tool), [tool]);
  const [as, setAs] = useState<'resident' | 'worker'>(tool.filledBy === 'worker' ? 'worker' : 'resident');
  const [values, setValues] = useState<Values>({});
  const [rows, setRows] = useState<readonly Row[]>([]);
  // What is filled in of a row is kept within the fields until it is begun again.
  const [turn, setTurn] = useState(0);
  const score = scoreWords(definition, { values, rows: [...rows] }, language);
  const drawn = pictureOfSheet(definition, { values, rows: [...rows] }, { language, isResident: as === 'resident' });
  const people = [
    { id: '00000000-0000-7000-8000-000000000001', name: t('making.try.someone') },
    { id: '00000000-0000-7000-8000-000000000002', name: t('making.try.child') },
  ];

  const onValue = (field: string, value: Value | null) =>
    setValues(({ [field]: _, ...others }) => (value === null ? others : { ...others, [field]: value }));
  const onRow = (id: string, field: string, of: Values | null) =>
    setRows((now) => {
      if (of === null) return now.filter((row) => row.id !== id);
      const isKnown = now.some((row) => row.id === id);
      if (!isKnown) return [...now, { id, field, order: now.length, values: of }];
      return now.map((row) => (row.id === id ? { ...row, values: of } : row));
    });

  if (tool.fields.length === 0) return <p className="kt-soft">{t('making.try.empty')}</p>;
  return (
    <Stack gap={4}>
      <p className="kt-soft">{t('making.try.help')}</p>
      <Cluster justify="between">
        <ChipChoice
          label={t('making.try.as')}
          isLabelHidden
          isRequired
          chips={(['resident', 'worker'] as const).map((id) => ({ id, label: t(`making.try.${id}`) }))}
          value={as}
          onChange={(id) => id && setAs(id)}
        />
        <Button
          variant="quiet"
          onPress={() => {
            setValues({});
            setRows([]);
            setTurn(turn + 1);
          }}
        >
          {t('making.try.again')}
        </Button>
      </Cluster>
      <Card title={definition.label[language]}>
        <div className={as === 'resident' ? 'sheet-resident' : 'sheet-room'} data-drawn={drawn ? true : undefined}>
          {as === 'resident' && drawn && <DrawnSheet drawn={drawn} />}
          <SheetFields
            key={turn}
            definition={definition}
            values={values}
            rows={rows}
            people={people}
            isResident={as === 'resident'}
            canWork
            onValue={onValue}
            onRow={onRow}
          />
          {as === 'worker' && (
            <div className="sheet-beside">
              {drawn && <DrawnSheet drawn={drawn} />}
              <ToolAside definition={definition} />
            </div>
          )}
        </div>
        {score !== undefined && (
          <p className="sheet-score" role="status">
            {score}
          </p>
        )}
      </Card>
    </Stack>
  );
}
