import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Policy } from '../../access/policy.ts';
import { root } from '../checks/tool.ts';

/** A permission whatever record it asks for. */
export type AnyPolicy = Policy<never>;

const folder = join(root, 'access/policies');

const isPolicy = (value: unknown): value is AnyPolicy =>
  typeof value === 'object' && value !== null && 'sentence' in value && 'allows' in value;

/** Every permission of the house, in the order of their names: whatever stands in access/policies. */
export async function allPermissions(): Promise<AnyPolicy[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const found: AnyPolicy[] = [];
  for (const file of files) {
    const loaded = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
    found.push(...Object.values(loaded).filter(isPolicy));
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The first half of a name: `signal` of `signal.pick-up`. */
export const entityOf = ({ name }: AnyPolicy) => name.split('.')[0] as string;
export const actOf = ({ name }: AnyPolicy) => name.split('.')[1] as string;

/** Does a rule look at the record, or does the role alone decide? */
export const asksForRecord = ({ allows }: AnyPolicy) => allows.length > 0;
