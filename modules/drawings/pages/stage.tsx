import type { ReactNode, RefObject } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { AddIcon } from '../../../ui/icons/sign-icons.tsx';
import { drawingMessages } from '../messages.ts';
import type { Frame } from '../../../platform/picture/marks.ts';
import { MinusIcon } from './minus-icon.tsx';
import { useZoom } from './use-zoom.ts';

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  frame: Frame;
  /** What it is and how the keys work in it. */
  label: string;
  /** Told when something moved, for who does not see it. */
  heard: string;
  children: ReactNode;
}

/** A drawing that is worked in, which one can look closer at. */
export function Stage({ svg, frame, label, heard, children }: Props) {
  const t = useText(drawingMessages);
  const zoom = useZoom(svg, frame);
  return (
    <div className="drawing-stage">
      <svg
        ref={svg}
        className="drawing-picture"
        viewBox={zoom.viewBox}
        data-zoomed={zoom.isIn || undefined}
        role="group"
        aria-label={label}
        {...zoom.handlers}
      >
        {children}
      </svg>
      <p className="kt-visually-hidden" role="status">
        {heard}
      </p>
      <div className="drawing-zoom">
        <IconButton variant="secondary" label={t('picture.zoomIn')} icon={<AddIcon />} onPress={() => zoom.by(1.4)} />
        <IconButton
          variant="secondary"
          label={t('picture.zoomOut')}
          icon={<MinusIcon />}
          isDisabled={!zoom.isIn}
          onPress={() => zoom.by(1 / 1.4)}
        />
        {zoom.isIn && <Button onPress={zoom.whole}>{t('picture.whole')}</Button>}
      </div>
    </div>
  );
}
