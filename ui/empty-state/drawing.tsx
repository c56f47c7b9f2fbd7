import type { ReactNode } from 'react';

export type DrawingName = 'table' | 'street' | 'letter' | 'cup' | 'search' | 'path';

const wood = 'kt-draw-wood';
const soft = 'kt-draw-soft';
const line = 'kt-draw-line';
const warm = 'kt-draw-warm';

function picture(name: DrawingName): ReactNode {
  switch (name) {
    case 'table':
      return (
        <>
          <circle className={soft} cx="82" cy="30" r="16" />
          <path className={line} d="M82 4v12M70 16h24l5 12H65z" />
          <path className={wood} d="M22 62h120a6 6 0 0 1 0 12H22a6 6 0 0 1 0-12z" />
          <path className={line} d="M34 74l-6 36M130 74l6 36" />
          <path className={line} d="M64 62v-9h18v5a4 4 0 0 1-4 4M64 53h-3a4 4 0 0 0 0 8" />
          <path className={warm} d="M100 62a10 10 0 0 1 20 0z" />
          <path className={line} d="M8 110V58M8 84h18M26 84v26M156 110V58M156 84h-18M138 84v26" />
        </>
      );
    case 'street':
      return (
        <>
          <circle className={warm} cx="132" cy="24" r="11" />
          <path className={soft} d="M18 110V56l24-22 24 22v54z" />
          <path className={wood} d="M66 110V44h36v66z" />
          <path className={soft} d="M102 110V62l22-18 22 18v48z" />
          <path className={line} d="M18 110V56l24-22 24 22M66 110V44h36v66M102 62l22-18 22 18v48M6 110h152" />
          <path
            className={line}
            d="M36 110V90h12v20M78 110V94h12v16M116 110V92h14v18M76 58h16M76 74h16M36 66h12M118 74h12"
          />
        </>
      );
    case 'letter':
      return (
        <>
          <path className={wood} d="M24 44h116v66H24z" />
          <path className={soft} d="M40 18h84v62l-42 22-42-22z" />
          <path className={line} d="M40 52V18h84v34M24 44l58 44 58-44v66H24zM54 34h56M54 48h40" />
          <path className={warm} d="M120 96a8 8 0 1 0 0-.1z" />
        </>
      );
    case 'cup':
      return (
        <>
          <path className={wood} d="M14 100h136a5 5 0 0 1 0 10H14a5 5 0 0 1 0-10z" />
          <path className={soft} d="M46 54h60v24a22 22 0 0 1-22 22H68a22 22 0 0 1-22-22z" />
          <path
            className={line}
            d="M46 54h60v24a22 22 0 0 1-22 22H68a22 22 0 0 1-22-22zM106 60h8a11 11 0 0 1 0 22h-8.5"
          />
          <path className={line} d="M64 40c-6-8 6-12 0-20M84 40c-6-8 6-12 0-20" />
          <circle className={warm} cx="132" cy="94" r="6" />
        </>
      );
    case 'search':
      return (
        <>
          <path className={wood} d="M28 20h76v90H28z" />
          <path className={line} d="M28 20h76v90H28zM42 42h48M42 58h34M42 74h24" />
          <circle className={soft} cx="108" cy="74" r="24" />
          <path className={line} d="M108 50a24 24 0 1 1 0 48 24 24 0 0 1 0-48zM126 92l22 20" />
          <circle className={warm} cx="108" cy="74" r="6" />
        </>
      );
    case 'path':
      return (
        <>
          <path className={soft} d="M6 110c30-34 60-40 76-40s52-8 76-40v80z" />
          <path className={line} d="M14 106c26-30 52-30 70-34s44-14 62-42" strokeDasharray="1 10" />
          <path className={line} d="M140 32V8" />
          <path className={warm} d="M140 8h-24l7 8-7 8h24z" />
          <circle className={wood} cx="30" cy="92" r="9" />
          <circle className={wood} cx="84" cy="72" r="9" />
        </>
      );
  }
}

/** A small drawing of our own, silent for screen readers: the sentence beside it says it all. */
export function Drawing({ name }: { name: DrawingName }) {
  return (
    <svg className="kt-drawing" viewBox="0 0 164 116" aria-hidden="true" focusable="false">
      {picture(name)}
    </svg>
  );
}
