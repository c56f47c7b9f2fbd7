import type { PathMark } from '../../../platform/picture/marks.ts';

/** The shapes that stand on their own in a drawing (method/network/marks.ts). */
type SignId = 'woman' | 'man' | 'somebody' | 'animal' | 'organisation' | 'place' | 'pregnancy' | 'miscarriage';

/** The signs (method/network/marks.ts) around their middle, of the given size. */
export const signs: Record<SignId, (r: number) => string> = {
  woman: (r) => `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`,
  man: (r) => `M${-r} ${-r}H${r}V${r}H${-r}Z`,
  somebody: (r) => {
    const side = 2 * r - 20;
    return `M${10 - r} ${-r}h${side}q10 0 10 10v${side}q0 10 -10 10h${-side}q-10 0 -10 -10v${-side}q0 -10 10 -10Z`;
  },
  animal: (r) => `M0 ${-r - 3}L${r + 3} 0L0 ${r + 3}L${-r - 3} 0Z`,
  organisation: (r) => `M${-r / 2} ${-r}H${r / 2}L${r + 2} 0L${r / 2} ${r}H${-r / 2}L${-r - 2} 0Z`,
  place: (r) => `M0 ${-r - 2}L${r + 2} ${-r / 4}H${r - 3}V${r}H${3 - r}V${-r / 4}H${-r - 2}Z`,
  pregnancy: (r) => `M0 ${-r}L${r + 1} ${r}H${-r - 1}Z`,
  // Smaller than a pregnancy; its cross is a mark of its own.
  miscarriage: (r) => `M0 ${-r * 0.6}L${r * 0.7} ${r * 0.6}H${-r * 0.7}Z`,
};

/** Through the sign of who died. */
export const crossMark = (r: number): PathMark => ({
  kind: 'path',
  d: `M${-r} ${-r}L${r} ${r}M${r} ${-r}L${-r} ${r}`,
  stroke: 'ink',
  width: 2.5,
});
