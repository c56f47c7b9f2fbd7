import { useRef, useState, type MouseEvent, type PointerEvent } from 'react';

/** Where a note that is dragged would come: before the note at `index`, itself not counted. */
export interface Drop {
  id: string;
  fieldId: string;
  index: number;
}

interface Held {
  pointer: number;
  x: number;
  y: number;
  scrolled: number;
  element: HTMLElement;
  moving: Animation | null;
}

/** So near to the edge of the window the page moves along. */
const edge = 96;

/** The place under a finger or mouse, in whichever field it is. */
function dropAt(id: string, x: number, y: number): Drop | null {
  const field = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-notes-field]');
  const fieldId = field?.dataset['notesField'];
  if (!field || fieldId === undefined) return null;
  const others = [...field.querySelectorAll<HTMLElement>('[data-note]')].filter(
    ({ dataset }) => dataset['note'] !== id,
  );
  const index = others.filter((note) => {
    const { top, height } = note.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
  return { id, fieldId, index };
}

/** Dragging a note by its grip, with a mouse or a finger. */
export function useNoteDrag(onDrop: (drop: Drop) => void, onPress: (id: string) => void) {
  const held = useRef<Held | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const hasDragged = useRef(false);

  const letGo = () => {
    held.current?.moving?.cancel();
    held.current = null;
    setDrop(null);
  };
  const gripOf = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const element = event.currentTarget.closest<HTMLElement>('[data-note]');
      hasDragged.current = false;
      if (event.button !== 0 || !event.isPrimary || !element) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { pointerId: pointer, clientX: x, clientY: y } = event;
      held.current = { pointer, x, y, scrolled: scrollY, element, moving: null };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current } = held;
      if (current?.pointer !== event.pointerId) return;
      const [across, down] = [event.clientX - current.x, event.clientY - current.y];
      if (!hasDragged.current && Math.hypot(across, down) < 6) return;
      hasDragged.current = true;
      if (event.clientY < edge) scrollBy(0, -12);
      if (event.clientY > innerHeight - edge) scrollBy(0, 12);
      // Not a style of its own: the page takes none that is written in it.
      const there = `translate(${across}px, ${down + scrollY - current.scrolled}px)`;
      const before = current.moving;
      current.moving = current.element.animate([{ transform: there }], { duration: 0, fill: 'forwards' });
      before?.cancel();
      const next = dropAt(id, event.clientX, event.clientY) ?? { id, fieldId: '', index: 0 };
      // A board of hundreds is drawn again only when the place becomes another.
      setDrop((known) => (known?.fieldId === next.fieldId && known.index === next.index ? known : next));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (held.current?.pointer !== event.pointerId) return;
      const to = hasDragged.current ? dropAt(id, event.clientX, event.clientY) : null;
      letGo();
      if (to) onDrop(to);
    },
    onPointerCancel: letGo,
    onClick: ({ detail }: MouseEvent) => {
      // What was dragged is not pressed as well; a press with the keys comes without a pointer.
      if (detail === 0 || !hasDragged.current) onPress(id);
      hasDragged.current = false;
    },
  });
  return { drop, gripOf };
}
