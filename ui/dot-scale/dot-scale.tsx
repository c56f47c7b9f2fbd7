import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { uiMessages } from '../messages.ts';
import './dot-scale.css';

export type Level = 1 | 2 | 3 | 4 | 5;

export interface ScaleRow {
  id: string;
  label: string;
  /** A DomainIcon. */
  icon?: ReactNode;
  /** `null`: not talked about, which is a full answer. */
  level: Level | null;
  /** The time before; leave out when there is none. */
  earlier?: Level | null;
  /** What it stands under; rows of one group stand after each other. */
  group?: string;
}

export interface DotScaleProps {
  /** The picture as a sentence. */
  sentence?: ReactNode;
  /** For who hears it. */
  label: string;
  rows: readonly ScaleRow[];
  /** Heads of the two columns: mostly dates. */
  earlierLabel?: string;
  nowLabel?: string;
  /** A full table with reasons, under the picture. */
  table?: ReactNode;
}

/** The matrix as a picture: five dots per domain, earlier beside now; every row also says its level in words. */
export function DotScale({ sentence, label, rows, earlierLabel, nowLabel, table }: DotScaleProps) {
  const t = useText(uiMessages);
  const hasEarlier = rows.some((row) => row.earlier !== undefined);
  return (
    <figure className="kt-scale" data-earlier={hasEarlier || undefined}>
      {sentence !== undefined && <figcaption>{sentence}</figcaption>}
      <div className="kt-scale-room">
        <table className="kt-scale-table" role="table" aria-label={label}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('scale.subject')}
              </th>
              {hasEarlier && (
                <th role="columnheader" scope="col">
                  {earlierLabel ?? t('scale.earlier')}
                </th>
              )}
              <th role="columnheader" scope="col">
                {nowLabel ?? t('scale.now')}
              </th>
            </tr>
          </thead>
          {[...Map.groupBy(rows, ({ group }) => group)].map(([group, under]) => (
            <tbody key={group ?? ''} role="rowgroup">
              {group !== undefined && (
                <tr role="row" className="kt-scale-group">
                  <th role="rowheader" scope="rowgroup" colSpan={hasEarlier ? 3 : 2}>
                    {group}
                  </th>
                </tr>
              )}
              {under.map((row) => (
                <tr key={row.id} role="row" data-silent={row.level === null || undefined}>
                  <th role="rowheader" scope="row">
                    <span className="kt-scale-name">
                      {row.icon}
                      <span>{row.label}</span>
                    </span>
                  </th>
                  {hasEarlier && (
                    <td role="cell">
                      <span className="kt-scale-when" aria-hidden="true">
                        {earlierLabel ?? t('scale.earlier')}
                      </span>
                      <LevelDots level={row.earlier ?? null} isEarlier />
                    </td>
                  )}
                  <td role="cell">
                    {hasEarlier && (
                      <span className="kt-scale-when" aria-hidden="true">
                        {nowLabel ?? t('scale.now')}
                      </span>
                    )}
                    <LevelDots level={row.level} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {table}
    </figure>
  );
}

/** Five dots and the word for the level. */
export function LevelDots({ level, isEarlier }: { level: Level | null; isEarlier?: boolean }) {
  const t = useText(uiMessages);
  return (
    <span className="kt-dots" data-earlier={isEarlier || undefined} data-silent={level === null || undefined}>
      <span
        className="kt-dots-row"
        role="img"
        aria-label={level === null ? t('level.none') : t('scale.level', { level, word: t(`level.of${level}`) })}
      >
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} className="kt-dot" data-filled={(level !== null && step <= level) || undefined} />
        ))}
      </span>
      <span className="kt-dots-word" aria-hidden="true">
        {level === null ? t('level.none') : t(`level.of${level}`)}
      </span>
    </span>
  );
}
