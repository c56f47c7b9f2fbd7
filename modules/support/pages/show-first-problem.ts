/** Brings the first thing that is missing or wrong into sight, once it has been drawn. */
export function showFirstProblem(root: HTMLElement | null): void {
  requestAnimationFrame(() =>
    root?.querySelector('[data-invalid], .support-missing:not(:empty)')?.scrollIntoView({ block: 'center' }),
  );
}
