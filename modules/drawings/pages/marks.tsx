import { memo } from 'react';
import type { Group, Mark } from '../../../platform/picture/marks.ts';

/** The marks of one group; colours come from the style sheet by what they are for. */
export const Marks = memo(function Marks({ marks }: { marks: readonly Mark[] }) {
  return marks.map((mark, index) =>
    mark.kind === 'text' ? (
      <text
        key={index}
        x={mark.x}
        y={mark.y}
        fontSize={mark.size}
        fontWeight={mark.isBold ? 700 : 400}
        textAnchor={mark.isFromLeft ? 'start' : 'middle'}
        data-fill={mark.tone}
      >
        {mark.text}
      </text>
    ) : (
      <path
        key={index}
        d={mark.d}
        data-fill={mark.fill ?? 'none'}
        data-stroke={mark.stroke}
        strokeWidth={mark.width}
        strokeDasharray={mark.dash?.join(' ')}
      />
    ),
  );
});

export const StillGroup = memo(function StillGroup({ group: { x, y, marks } }: { group: Group }) {
  return (
    <g transform={`translate(${x} ${y})`} aria-hidden>
      <Marks marks={marks} />
    </g>
  );
});
