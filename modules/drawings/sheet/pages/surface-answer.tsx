import { useId, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Cluster } from '../../../../ui/layout/layout.tsx';
import { viewBoxOf } from '../../../../platform/picture/marks.ts';
import { StillPicture } from '../../pages/still-picture.tsx';
import { sheetMessages } from '../messages.ts';
import { simplified, strokePath, surfaceFrame, surfacePicture } from '../surface.ts';

interface Props {
  label: string;
  description: ReactNode;
  canWork: boolean;
  strokes: readonly (readonly number[])[];
  onChange: (strokes: number[][]) => void;
}

/** As many strokes as a surface keeps, and points as a stroke keeps (toolbox/answer.ts). */
const mostStrokes = 200;
const mostNumbers = 1000;

/** A free surface: what is drawn on it with a finger, a pen or the mouse. */
export function SurfaceAnswer({ label, description, canWork, strokes, onChange }: Props) {
  const t = useText(sheetMessages);
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [stroke, setStroke] = useState<readonly number[] | null>(null);
  const told = strokes.length === 0 ? t('surface.nothing') : t('surface.drawn', { count: strokes.length });
  const pointAt = ({ clientX, clientY }: PointerEvent): [number, number] => {
    const matrix = svg.current?.getScreenCTM();
    if (!matrix) return [0, 0];
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    const within = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)));
    return [within(x, surfaceFrame.width), within(y, surfaceFrame.height)];
  };
  const draw = (event: PointerEvent) => {
    if (stroke) setStroke([...stroke, ...pointAt(event)]);
  };
  const lift = () => {
    if (stroke && strokes.length < mostStrokes) {
      onChange([...strokes.map((one) => [...one]), simplified(stroke).slice(0, mostNumbers)]);
    }
    setStroke(null);
  };
  return (
    <div className="sheet-surface">
      <p className="sheet-ask" id={id}>
        {label}
      </p>
      {description !== undefined && <p className="kt-soft">{description}</p>}
      {canWork ? (
        <>
          <svg
            ref={svg}
            className="drawing-picture sheet-pad"
            viewBox={viewBoxOf(surfaceFrame)}
            role="img"
            aria-label={`${label} ${told}`}
            onPointerDown={(event) => {
              if (event.button !== 0 || !event.isPrimary) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              setStroke(pointAt(event));
            }}
            onPointerMove={draw}
            onPointerUp={lift}
            onPointerCancel={() => setStroke(null)}
          >
            {[...strokes, ...(stroke ? [stroke] : [])].map((one, index) => (
              <path key={index} d={strokePath(one)} data-fill="none" data-stroke="ink" strokeWidth={5} />
            ))}
          </svg>
          <p className="kt-soft kt-small">{t('surface.help')}</p>
          <Cluster>
            <Button
              isDisabled={strokes.length === 0}
              onPress={() => onChange(strokes.slice(0, -1).map((one) => [...one]))}
            >
              {t('surface.undo')}
            </Button>
          </Cluster>
        </>
      ) : (
        <StillPicture picture={surfacePicture(strokes)} words={told} />
      )}
    </div>
  );
}
