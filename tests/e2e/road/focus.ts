// What a keyboard user sees and does next; both functions run in the page.

/** Where focus is, as seen from the control to be reached: there already, or which key brings it nearer. */
export function nextKey(target: Element): string {
  const active = document.activeElement;
  if (active === target) return 'there';
  if (!active || active === document.body) return 'Tab';
  // The way past the menu that a page offers is taken.
  if (active.matches('a[href="#kt-main"]') && document.querySelector('main')?.contains(target)) return 'Enter';
  const isAfter = Boolean(active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING);
  const group = target.closest('[role=radiogroup],[role=toolbar],[role=tablist],[role=menu],[role=listbox]');
  if (group?.contains(active) && group !== active) {
    const isColumn = group.matches('[role=menu],[role=listbox]');
    return isColumn ? (isAfter ? 'ArrowDown' : 'ArrowUp') : isAfter ? 'ArrowRight' : 'ArrowLeft';
  }
  return isAfter ? 'Tab' : 'Shift+Tab';
}

/** What is wrong with how focus shows on this control; empty when it is drawn, in sight and not covered. */
export function focusFault(element: Element): string {
  const drawnOn = element.closest('label') ?? element;
  const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  const around: Element[] = [];
  for (let each: Element | null = element; each && around.length < 5; each = each.parentElement) around.push(each);
  const inside = [...drawnOn.querySelectorAll('*')];
  // A part of a date and a line of a list are filled with colour in place of a ring.
  const isFilled =
    element.matches('[data-focused]') && getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
  if (!isFilled && ![...around, ...inside].some((each) => isRing(getComputedStyle(each)))) return 'no ring is drawn';
  const box = drawnOn.getBoundingClientRect();
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, window.innerWidth);
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight);
  if (right <= left || bottom <= top) return 'it is out of sight';
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 4, top + 4],
    [right - 4, bottom - 4],
  ] as const;
  const hits = points.map(([x, y]) => document.elementFromPoint(x, y));
  const isSeen = hits.some((hit) => hit !== null && (drawnOn.contains(hit) || hit.contains(drawnOn)));
  return isSeen ? '' : `covered by ${hits.map((hit) => hit?.outerHTML.slice(0, 80)).join(' and ')}`;
}
