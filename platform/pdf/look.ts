import type { Tone } from './document.ts';

/** Sizes are in points (1/72 inch) on A4. Nothing on paper is smaller than 11.5 points. */
export const page = { width: 595.28, height: 841.89, left: 76, right: 76, top: 72, bottom: 84 } as const;

/** Lines of prose stay at or under about 70 characters; tables may use the whole width. */
export const proseWidth = 432;

export const ink = '#1f2a30';
export const softInk = '#55606a';
export const green = '#0e5a55';
export const line = '#ddd5c7';
export const strongLine = '#8b8374';
export const sunken = '#f8f5ef';

export const toneColours: Record<Tone, string> = {
  green: '#0e5a55',
  blue: '#245a9c',
  gold: '#c79a3a',
  terracotta: '#b4472a',
  grey: '#8b8374',
};

export type Face = 'regular' | 'bold' | 'italic';

export interface TextStyle {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  /** Distance between two baselines, points. */
  readonly leading: number;
  readonly colour: string;
}

export const styles = {
  title: { face: 'bold', size: 25, leading: 31, colour: ink },
  subtitle: { face: 'regular', size: 12, leading: 18, colour: softInk },
  heading2: { face: 'bold', size: 16.5, leading: 22, colour: green },
  heading3: { face: 'bold', size: 13, leading: 18, colour: ink },
  body: { face: 'regular', size: 12, leading: 18, colour: ink },
  soft: { face: 'regular', size: 12, leading: 18, colour: softInk },
  strong: { face: 'bold', size: 12, leading: 18, colour: ink },
  large: { face: 'regular', size: 16, leading: 24, colour: ink },
  voice: { face: 'bold', size: 11.5, leading: 17, colour: green },
  quote: { face: 'regular', size: 12, leading: 18, colour: ink },
  cell: { face: 'regular', size: 11.5, leading: 16, colour: ink },
  cellHead: { face: 'bold', size: 11.5, leading: 16, colour: ink },
  small: { face: 'regular', size: 11.5, leading: 16, colour: softInk },
} as const satisfies Record<string, TextStyle>;
