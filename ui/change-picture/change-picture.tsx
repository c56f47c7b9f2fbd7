import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../platform/i18n/use-text.ts';
import { Disclosure } from '../disclosure/disclosure.tsx';
import { DotScale, type Level } from '../dot-scale/dot-scale.tsx';
import { uiMessages } from '../messages.ts';
import { Table } from '../table/table.tsx';
import { changeSentence } from './change-sentence.ts';
import { changeMessages } from './messages.ts';
import './change-picture.css';

export interface ChangeRow {
  id: string;
  label: string;
  icon?: ReactNode;
  /** `null`: not discussed. `undefined`: not looked at that time. */
  earlier: Level | null | undefined;
  now: Level | null | undefined;
  change: 'up' | 'same' | 'down' | 'unknown';
  /** What it stands under in the picture; a row may stand under several, and is told and counted once. */
  group?: string;
}

export interface ChangePictureProps {
  /** For who hears it. */
  label: string;
  rows: readonly ChangeRow[];
  /** Heads of the columns, mostly dates. Without `earlierLabel` there is no earlier time, and no sentence about change. */
  earlierLabel?: string | undefined;
  nowLabel: string;
  /** Default 3. */
  headingLevel?: 2 | 3 | 4;
}

/** What changed: a sentence, then the picture, then the same as a table. */
export function ChangePicture({ label, rows, earlierLabel, nowLabel, headingLevel = 3 }: ChangePictureProps) {
  const t = useText(changeMessages);
  const ui = useText(uiMessages);
  const language = useLanguage();
  const once = [...new Map(rows.map((row) => [row.id, row])).values()];
  const count = (way: ChangeRow['change']) => once.filter(({ change }) => change === way).length;
  const levelText = (level: Level | null | undefined) => {
    if (level === undefined) return t('unopened');
    return level === null ? t('silent') : t('level', { level, word: ui(`level.of${level}`) });
  };
  const hasEarlier = earlierLabel !== undefined;
  const table = (
    <Disclosure title={t('asTable')} headingLevel={headingLevel}>
      <Table
        caption={label}
        isCaptionHidden
        rows={once}
        rowKey={(row) => row.id}
        columns={[
          { id: 'subject', label: t('subject'), isRowHeader: true, cell: (row) => row.label },
          ...(hasEarlier
            ? [{ id: 'earlier', label: earlierLabel, cell: (row: ChangeRow) => levelText(row.earlier) }]
            : []),
          { id: 'now', label: nowLabel, cell: (row) => levelText(row.now) },
          ...(hasEarlier
            ? [{ id: 'change', label: t('change'), cell: (row: ChangeRow) => t(`word.${row.change}`) }]
            : []),
        ]}
      />
    </Disclosure>
  );
  const sentence = hasEarlier
    ? changeSentence({ up: count('up'), same: count('same'), down: count('down') }, language)
    : undefined;
  return (
    <DotScale
      label={label}
      sentence={sentence === undefined ? undefined : <p className="kt-change-sentence">{sentence}</p>}
      rows={rows.map((row) => ({
        id: row.id,
        label: row.label,
        icon: row.icon,
        level: row.now ?? null,
        ...(hasEarlier ? { earlier: row.earlier ?? null } : {}),
        ...(row.group === undefined ? {} : { group: row.group }),
      }))}
      nowLabel={nowLabel}
      {...(hasEarlier ? { earlierLabel } : {})}
      table={table}
    />
  );
}
