import fc from 'fast-check';
import { z } from 'zod';
import { hostileTexts } from './hostile-values.ts';

interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
}

/** Texts a field may well take, for what is to be valid but not tame. */
const takeable = Object.values(hostileTexts).filter(
  (text) => text.trim() !== '' && text.isWellFormed() && text.length < 190,
);

/** Values that a schema takes, or nearly: ids are drawn from `ids`, so that they name real records of anybody. */
export function valuesOf(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  return draw(root, root, ids, 0);
}

function draw(schema: Schema, root: Schema, ids: readonly string[], depth: number): fc.Arbitrary<unknown> {
  const inner = (part: Schema) => draw(part, root, ids, depth + 1);
  if (schema.$ref) return depth > 8 ? fc.constant(null) : inner(resolve(schema.$ref, root));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.allOf)
    return fc.tuple(...schema.allOf.map(inner)).map((parts) => Object.assign({}, ...(parts as object[])) as unknown);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(inner));
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object':
      return drawObject(schema, inner);
    case 'array':
      if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map(inner));
      return fc.array(inner(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(3, schema.maxItems ?? 3)),
      });
    case 'string':
      return drawText(schema, ids);
    case 'integer':
    case 'number':
      return fc.integer({ min: Math.max(schema.minimum ?? 1, -1_000), max: Math.min(schema.maximum ?? 3, 200) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.constantFrom(null, 'x', 1, ...ids.slice(0, 2));
  }
}

function drawObject(schema: Schema, inner: (part: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, inner(part)]));
  return fc.record(fields, { requiredKeys: schema.required ?? [] });
}

function drawText(
  { format, pattern, minLength = 0, maxLength = 200 }: Schema,
  ids: readonly string[],
): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.constantFrom(...ids);
  if (format === 'date') return fc.constantFrom('2026-03-02', '1960-12-31', '2026-11-25');
  if (format === 'date-time') return fc.constantFrom('2026-11-25T10:00:00Z', '2030-01-01T23:59:59+01:00');
  if (format === 'email') return fc.constantFrom('iemand@example.org', 'i@table.example');
  if (pattern) return fc.oneof(fc.stringMatching(new RegExp(pattern)), fc.constantFrom('10:30', '1997 KA', 'x'));
  return fc
    .constantFrom(...takeable, 'Truus', 'Kade 7')
    .filter((text) => text.length >= minLength && text.length <= maxLength);
}

const resolve = (ref: string, root: Schema): Schema =>
  ref === '#' ? root : (root.$defs?.[ref.replace('#/$defs/', '')] ?? {});
