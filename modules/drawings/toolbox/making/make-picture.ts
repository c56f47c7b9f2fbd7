import type { Field, ToolPicture } from '../domain.ts';
import { noWords } from './making.ts';
import { askedFor, mostMarks, partsOf, type PictureRole, type PartsKind } from '../picture-shape.ts';

// The steps of choosing a picture for a tool.

/** A picture of this kind of the questions that can stand in it: of each part the first. */
export function newPicture(kind: ToolPicture['kind'], fields: readonly Field[]): ToolPicture {
  if (kind === 'line') {
    const scales = fields.filter((field) => field.kind === 'scale');
    return { kind, marks: scales.slice(0, mostMarks).map(({ id }) => ({ field: id, label: noWords })) };
  }
  return partsOf(kind)
    .filter(({ within }) => within === undefined)
    .map(({ role }) => role)
    .reduce<ToolPicture>((made, role) => withPart(made, role, '', fields), emptyPicture(kind));
}

const emptyPicture = (kind: PartsKind): ToolPicture =>
  kind === 'thermometer'
    ? { kind, now: '', steps: '', height: '', felt: '', helps: '', edge: null }
    : { kind, tips: '', loads: '', weight: '', carriers: '', enough: null };

/** Which question has a part; null: nothing has been chosen. */
export function chosenIn(picture: ToolPicture, role: PictureRole): string | null {
  const parts: Partial<Record<PictureRole, string | null>> = picture.kind === 'line' ? {} : picture;
  return parts[role] || null;
}

/**
 * Another question for a part, or with no name the first that is not used yet. What stood within the group that had the
 * part is chosen anew.
 */
export function withPart(
  picture: ToolPicture,
  role: PictureRole,
  id: string | null,
  fields: readonly Field[],
): ToolPicture {
  if (picture.kind === 'line') return picture;
  const parts = partsOf(picture.kind);
  const part = parts.find((one) => one.role === role);
  if (!part) return picture;
  const used = parts.flatMap((one) => (one.within === part.within ? (chosenIn(picture, one.role) ?? []) : []));
  const free = askedFor(fields, picture, part).find((one) => !used.includes(one.id));
  const chosen = id === '' ? (part.isLoose ? null : (free?.id ?? '')) : id;
  const inside = parts.filter(({ within }) => within === role).map((one) => one.role);
  const cleared = Object.fromEntries(
    inside.map((one) => [one, parts.find(({ role: of }) => of === one)?.isLoose ? null : '']),
  );
  // The roles are those of this kind of picture.
  const made = { ...picture, ...cleared, [role]: chosen } as ToolPicture;
  return inside.reduce((now, one) => withPart(now, one, '', fields), made);
}
