import { useState } from 'react';
import { useLanguage, useText } from '../../platform/i18n/use-text.ts';
import { humanDay } from '../dates.ts';
import { Table, type Sort } from '../table/table.tsx';
import { kitMessages } from './messages.ts';

interface Look {
  name: string;
  role: string;
  times: number;
  last: string;
}

export function TableSample() {
  const t = useText(kitMessages);
  const language = useLanguage();
  const [sort, setSort] = useState<Sort>({ column: 'times', direction: 'descending' });
  const rows: Look[] = [
    { name: t('menu.user'), role: t('table.generalist'), times: 14, last: '2026-11-11' },
    { name: 'A. de Wit', role: t('table.doctor'), times: 2, last: '2026-10-05' },
    { name: t('list.longName'), role: t('table.generalist'), times: 1, last: '2026-10-02' },
  ].sort((one, other) => (sort.direction === 'ascending' ? one.times - other.times : other.times - one.times));
  return (
    <Table
      caption={t('table.caption')}
      rows={rows}
      rowKey={(row) => row.name}
      sort={sort}
      onSort={setSort}
      columns={[
        { id: 'name', label: t('table.name'), cell: (row) => row.name, isRowHeader: true },
        { id: 'role', label: t('table.role'), cell: (row) => row.role },
        { id: 'times', label: t('table.times'), cell: (row) => row.times, align: 'end', isSortable: true },
        { id: 'last', label: t('table.last'), cell: (row) => humanDay(row.last, language, '2026-11-12') },
      ]}
    />
  );
}
