import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { PieceBlock } from '../api-received.ts';
import './sharing.css';

interface Props {
  blocks: readonly PieceBlock[];
  /** Of the title that stands above it; its own headings come below that. */
  under: 1 | 2;
}

/** A piece as it reads on a screen; nothing of it can be changed. */
export function PieceView({ blocks, under }: Props) {
  // A piece begins at any level, as on paper it follows a title; here its highest comes right below the one above.
  const highest = Math.min(...blocks.map((block) => (block.kind === 'heading' ? block.level : 3)));
  return (
    <div className="sharing-piece">
      {blocks.map((block, index) => (
        <OneBlock key={index} block={block} deeper={under + 1 - highest} />
      ))}
    </div>
  );
}

const looks = { plain: undefined, soft: 'kt-soft', strong: undefined, large: 'sharing-large' } as const;

function OneBlock({ block, deeper }: { block: PieceBlock; deeper: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${(block.level + deeper) as 2 | 3 | 4}` as const;
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p dir="auto" className={looks[block.tone ?? 'plain']}>
          {block.tone === 'strong' ? <strong>{block.text}</strong> : block.text}
        </p>
      );
    case 'list': {
      const ListElement = block.ordered ? 'ol' : 'ul';
      return (
        <ListElement>
          {block.items.map((item, index) => (
            <li key={index} dir="auto">
              {item}
            </li>
          ))}
        </ListElement>
      );
    }
    case 'quote':
      return (
        <div lang={block.lang}>
          <Quote name={block.voice} meta={block.voice}>
            {block.text}
          </Quote>
        </div>
      );
    case 'keyValues':
      return <KeyValue items={block.items.map(({ key, value }) => ({ label: key, value }))} />;
    case 'table':
      return <PieceTable block={block} />;
    case 'drawing':
      return <PieceDrawing block={block} />;
  }
}

function PieceDrawing({ block: { alt, frame, groups } }: { block: Extract<PieceBlock, { kind: 'drawing' }> }) {
  return (
    <svg
      className="sharing-drawing"
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      role="img"
      aria-label={alt}
    >
      {groups.map(({ x, y, marks }, group) => (
        <g key={group} transform={`translate(${x} ${y})`}>
          {marks.map((mark, index) =>
            mark.kind === 'text' ? (
              <text
                key={index}
                x={mark.x}
                y={mark.y}
                fontSize={mark.size}
                fontWeight={mark.isBold ? 700 : 400}
                textAnchor={mark.isFromLeft ? 'start' : 'middle'}
                fill={mark.colour}
              >
                {mark.text}
              </text>
            ) : (
              <path
                key={index}
                d={mark.d}
                fill={mark.fill ?? 'none'}
                stroke={mark.stroke}
                strokeWidth={mark.width}
                strokeDasharray={mark.dash?.join(' ')}
              />
            ),
          )}
        </g>
      ))}
    </svg>
  );
}

function PieceTable({ block }: { block: Extract<PieceBlock, { kind: 'table' }> }) {
  const caption = block.caption ?? block.head.join(', ');
  return (
    <Table
      caption={caption}
      isCaptionHidden={block.caption === undefined}
      columns={block.head.map((label, column) => ({
        id: String(column),
        label,
        isRowHeader: column === 0,
        cell: ({ cells }: { cells: readonly string[] }) => cells[column] ?? '',
      }))}
      rows={block.rows.map((cells, index) => ({ cells, key: String(index) }))}
      rowKey={({ key }) => key}
    />
  );
}
