import { useText } from '../../platform/i18n/use-text.ts';
import { Disclosure } from '../disclosure/disclosure.tsx';
import { Table } from '../table/table.tsx';
import { changeMessages } from './messages.ts';
import './change-picture.css';

export interface LadderMark {
  id: 'earlier' | 'now' | 'wish';
  /** "Nu", a date, or "Wens". */
  label: string;
  /** `null`: not discussed. */
  rung: number | null;
}

export interface LadderProps {
  /** For who hears it: whose ladder this is. */
  label: string;
  /** Lowest first, counted from 1. */
  rungs: readonly { rung: number; label: string }[];
  /** Where the person stood, stands and would like to stand. */
  marks: readonly LadderMark[];
  /** Default 3. */
  headingLevel?: 2 | 3 | 4;
}

/** A ladder with the person's places on it, drawn; and the same as a table. */
export function Ladder({ label, rungs, marks, headingLevel = 3 }: LadderProps) {
  const t = useText(changeMessages);
  const labelOf = (rung: number) => rungs.find((one) => one.rung === rung)?.label ?? '';
  const places = marks.map((mark) =>
    mark.rung === null
      ? t('ladder.atSilent', { when: mark.label })
      : t('ladder.at', { when: mark.label, rung: mark.rung, label: labelOf(mark.rung) }),
  );
  return (
    <div className="kt-ladder-room">
      <div className="kt-ladder" role="img" aria-label={`${label}. ${t('ladder.alt', { places: places.join('; ') })}`}>
        {rungs.toReversed().map(({ rung, label: words }) => {
          const here = marks.filter((mark) => mark.rung === rung);
          return (
            <div
              key={rung}
              className="kt-ladder-step"
              data-here={here.some(({ id }) => id === 'now') || undefined}
              data-marked={here.length > 0 || undefined}
            >
              <span className="kt-ladder-rung">
                <span className="kt-ladder-number">{rung}</span>
              </span>
              <span className="kt-ladder-words">
                <span>{words}</span>
                {here.map((mark) => (
                  <span key={mark.id} className="kt-ladder-mark" data-mark={mark.id}>
                    {mark.label}
                  </span>
                ))}
              </span>
            </div>
          );
        })}
      </div>
      <Disclosure title={t('asTable')} headingLevel={headingLevel}>
        <Table
          caption={label}
          isCaptionHidden
          rows={marks}
          rowKey={(mark) => mark.id}
          columns={[
            { id: 'when', label: t('ladder.when'), isRowHeader: true, cell: (mark) => mark.label },
            {
              id: 'place',
              label: t('ladder.place'),
              cell: (mark) =>
                mark.rung === null ? t('silent') : t('ladder.rung', { rung: mark.rung, label: labelOf(mark.rung) }),
            },
          ]}
        />
      </Disclosure>
    </div>
  );
}
