/** A dotted path to one value: `goals.0.title`. */
export type Field = string;

/** Every path to a value that occurs in one of the inputs, with an input in which it occurs. */
export function fieldsOf(inputs: readonly unknown[]): Map<Field, unknown> {
  const fields = new Map<Field, unknown>();
  for (const input of inputs) {
    for (const path of pathsIn(input)) if (!fields.has(path)) fields.set(path, input);
  }
  return fields;
}

function* pathsIn(value: unknown, before = ''): Generator<Field> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    // Of a list one is as good as another.
    if (Array.isArray(value) && name !== '0') continue;
    yield before + name;
    yield* pathsIn(inner, `${before}${name}.`);
  }
}

/** The same input with another value at the path. */
export function withField(input: unknown, field: Field, value: unknown): unknown {
  const copy: unknown = structuredClone(input);
  const names = field.split('.');
  const last = names.pop() as string;
  let holder = copy as Record<string, unknown>;
  for (const name of names) holder = holder[name] as Record<string, unknown>;
  holder[last] = value;
  return copy;
}
