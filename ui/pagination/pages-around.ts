/** The page numbers to show: first, last, the current one with its neighbours; `gap` where pages are left out. */
export function pagesAround(page: number, pages: number): (number | 'gap')[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((candidate) => candidate >= 1 && candidate <= pages);
  const shown = [...new Set(wanted)].sort((one, other) => one - other);
  const result: (number | 'gap')[] = [];
  let previous = 0;
  for (const candidate of shown) {
    // a gap of one page is filled: three dots would take the same room
    if (candidate - previous === 2) result.push(candidate - 1);
    else if (candidate - previous > 2) result.push('gap');
    result.push(candidate);
    previous = candidate;
  }
  return result;
}
