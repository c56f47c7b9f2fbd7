import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// WCAG 2.2, success criteria 1.4.3 (text, 4.5 : 1) and 1.4.11 (edges of controls and pictures, 3 : 1).
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const declared = new Map(
  [...css.matchAll(/(--kt-[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
);

type ThemeName = 'light' | 'dark';

/** Follows var() and light-dark() down to a hexadecimal colour. */
function resolve(value: string, theme: ThemeName): string {
  const text = value.trim();
  const pair = /^light-dark\((.+),\s*([^,]+)\)$/.exec(text);
  if (pair) return resolve((theme === 'light' ? pair[1] : pair[2]) ?? '', theme);
  const reference = /^var\((--[\w-]+)\)$/.exec(text);
  if (reference) {
    const found = declared.get(reference[1] ?? '');
    if (found === undefined) throw new Error(`no token ${reference[1] ?? ''}`);
    return resolve(found, theme);
  }
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new Error(`not a colour: ${text}`);
  return text;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'] as const;
const areas = ['housing', 'health', 'network', 'finances', 'day'];
const tones = ['primary', 'accent', 'ok', 'warn', 'danger', 'info'];

/** Everything the kit's style sheets lay on each other: text colour, ground, ratio asked. */
const pairs: (readonly [string, string, number])[] = [
  ...grounds.flatMap((ground) => [
    ['color-ink', `color-${ground}`, 7] as const,
    ['color-ink-soft', `color-${ground}`, 4.5] as const,
    ['color-primary', `color-${ground}`, 4.5] as const,
    ['color-line-strong', `color-${ground}`, 3] as const,
    ['color-focus', `color-${ground}`, 3] as const,
    ['color-accent', `color-${ground}`, 4.5] as const,
    ['color-danger', `color-${ground}`, 4.5] as const,
  ]),
  ...[...areas, ...tones].flatMap((tone) => [
    [`color-${tone}`, `color-${tone}-soft`, 4.5] as const,
    [`color-${tone}`, 'color-surface', 4.5] as const,
    [`color-${tone}`, 'color-paper', 4.5] as const,
    ['color-ink', `color-${tone}-soft`, 4.5] as const,
    ['color-ink-soft', `color-${tone}-soft`, 4.5] as const,
  ]),
  ['color-primary-ink', 'color-primary', 4.5],
  ['color-primary-ink', 'color-primary-strong', 4.5],
  ['color-paper', 'color-ink', 7],
  ['color-ink', 'color-wood', 4.5],
  ['frame-ink', 'frame-background', 4.5],
  ['frame-ink-strong', 'frame-background', 4.5],
  ['frame-ink-strong', 'frame-current', 4.5],
  ['brand-green-700', 'frame-ink-strong', 4.5],
  ...['own-strength', 'social-network', 'general-provision', 'individual-provision'].flatMap((frame) => [
    [`color-${frame}`, 'color-surface', 3] as const,
    ['color-ink', `color-${frame}-soft`, 4.5] as const,
  ]),
];

describe.each(['light', 'dark'] as const)('contrast in the %s theme', (theme) => {
  it.each(pairs)('%s on %s is at least %d : 1', (front, ground, least) => {
    const found = ratio(resolve(`var(--kt-${front})`, theme), resolve(`var(--kt-${ground})`, theme));
    expect(found).toBeGreaterThanOrEqual(least);
  });
});

it('knows the ratios of the standard', () => {
  expect(ratio('#000000', '#ffffff')).toBe(21);
  expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
