import { fits } from '../toolbox/answer.ts';
import type { Definition } from '../toolbox/domain.ts';
import { partIdOf } from '../toolbox/part-id.ts';
import type { SheetPart } from './domain.ts';

/** Whether a sheet of this tool can hold this part: there is such a question, and it can be answered so. */
export function standsOn(
  { id, definition }: { id: string; definition: Definition },
  partId: string,
  content: SheetPart,
): boolean {
  const field = definition.fields.find((one) => one.id === content.field);
  if (!field) return false;
  if (content.part === 'answer') {
    return field.kind !== 'group' && partId === partIdOf(id, field.id) && fits(field, content.value);
  }
  return (
    field.kind === 'group' &&
    Object.entries(content.values).every(([key, value]) => {
      const inside = field.fields.find((one) => one.id === key);
      return inside !== undefined && fits(inside, value);
    })
  );
}
