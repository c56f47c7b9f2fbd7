// What the harness sets up lives until its file is done. A hook made while another hook runs is never called, so what
// must go is kept in a list; `tidy-up-after-file.ts` goes through it.

const left: (() => Promise<unknown>)[] = [];

/** Has something done when all tests of this file are, the last thing first. */
export function whenFileIsDone(tidy: () => Promise<unknown>): void {
  left.push(tidy);
}

export async function tidyUp(): Promise<void> {
  for (const tidy of left.splice(0).reverse()) await tidy();
}
