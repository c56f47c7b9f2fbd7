import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { columnLetter } from '../../../platform/spreadsheet/table.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { Check } from '../api.ts';
import { isError } from '../domain.ts';
import { bringInMessages } from '../messages.ts';
import { problemText } from '../problem-words.ts';

type Row = Check['problems'][number];

interface Props {
  check: Check;
  headers: readonly string[];
  show: 'errors' | 'all';
  onShow: (show: 'errors' | 'all') => void;
  onMore: (() => void) | undefined;
}

/** What is wrong or doubtful, by row and column as one sees them in the own program; cards on a phone. */
export function ProblemTable({ check, headers, show, onShow, onMore }: Props) {
  const t = useText(bringInMessages);
  const language = useLanguage();
  return (
    <Card title={t('check.problems')}>
      <Stack gap={4}>
        <ChipChoice
          label={t('check.show')}
          isLabelHidden
          isRequired
          chips={[
            { id: 'all', label: t('check.all') },
            { id: 'errors', label: t('check.errors') },
          ]}
          value={show}
          onChange={(value) => onShow(value ?? 'all')}
        />
        <Table<Row>
          caption={t('check.problems')}
          isCaptionHidden
          rows={check.problems}
          rowKey={(row) => `${row.row}-${row.column}-${row.code}-${row.value}`}
          empty={t('check.allGood')}
          columns={[
            {
              id: 'where',
              label: t('check.where'),
              isRowHeader: true,
              cell: (row) => <Where row={row} headers={headers} />,
            },
            { id: 'household', label: t('check.household'), cell: (row) => <Words text={row.household} /> },
            { id: 'says', label: t('check.says'), cell: (row) => <Words text={row.value} /> },
            {
              id: 'what',
              label: t('check.what'),
              cell: (row) => (
                <span className="bring-in-what">
                  <Tag tone={isError(row) ? 'attention' : 'plain'}>
                    {t(isError(row) ? 'check.error' : 'check.warning')}
                  </Tag>
                  {problemText(row, language)}
                </span>
              ),
            },
          ]}
        />
        {onMore && <Button onPress={onMore}>{t('check.more')}</Button>}
      </Stack>
    </Card>
  );
}

const Words = ({ text }: { text: string }) => <span className="bring-in-words">{text}</span>;

function Where({ row, headers }: { row: Row; headers: readonly string[] }) {
  const t = useText(bringInMessages);
  if (row.column === null) return t('check.rowOnly', { row: row.row });
  return (
    <>
      <span className="bring-in-place">{t('check.rowColumn', { row: row.row, column: columnLetter(row.column) })}</span>
      <span className="kt-soft kt-small bring-in-head-name">{headers[row.column - 1]}</span>
    </>
  );
}
