import type { ReactNode } from 'react';
import './layout.css';

/** 1–6 as in the space tokens: 4, 8, 12, 16, 20, 24 px. */
export type Gap = 1 | 2 | 3 | 4 | 5 | 6;

/** Things under each other with one distance between them. Default gap 4. */
export function Stack({ gap = 4, children }: { gap?: Gap; children: ReactNode }) {
  return (
    <div className="kt-stack" data-gap={gap}>
      {children}
    </div>
  );
}

export interface ClusterProps {
  /** Default 2. */
  gap?: Gap;
  /** `between` pushes first and last apart. */
  justify?: 'start' | 'between' | 'end' | 'center';
  align?: 'center' | 'start' | 'baseline';
  children: ReactNode;
}

/** Things beside each other that wrap when the room is small: buttons, chips, people. */
export function Cluster({ gap = 2, justify = 'start', align = 'center', children }: ClusterProps) {
  return (
    <div className="kt-cluster" data-gap={gap} data-justify={justify} data-align={align}>
      {children}
    </div>
  );
}

export interface ColumnsProps {
  /** `main-side`: wide and narrow as in a case overview; `equal`: as many equal ones as fit. Default `main-side`. */
  layout?: 'main-side' | 'equal';
  children: ReactNode;
}

/** Columns where there is room for them, one under the other where there is not. */
export function Columns({ layout = 'main-side', children }: ColumnsProps) {
  return (
    <div className="kt-columns-room">
      <div className="kt-columns" data-layout={layout}>
        {children}
      </div>
    </div>
  );
}
