import { uuidv7 } from 'uuidv7';
import type { Endpoint } from '../http/endpoint.ts';
import type { OutboxWrite } from '../offline/delivery.ts';

/**
 * A write of a form, to wait on this device until there is a connection. Writes to one record go out in the order in
 * which they were made; other records do not wait for them.
 */
export function keptWrite(
  { method }: Pick<Endpoint, 'method'>,
  path: string,
  body: unknown,
  draft: unknown,
): OutboxWrite {
  if (method === 'GET') throw new Error('A read is not a write');
  return { id: uuidv7(), method, path, body, draft, group: `kept${path}` };
}

/** Was this write kept by a form? Then what is on the screen is read again when it arrives. */
export const isKept = ({ group }: Pick<OutboxWrite, 'group'>) => group.startsWith('kept/');

/** The parameters in a path, by the template of its call; null when it is the path of another call. */
export function paramsIn({ path: template }: Pick<Endpoint, 'path'>, path: string): Record<string, string> | null {
  const [names, values] = [template.split('/'), path.split('/')];
  if (names.length !== values.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const value = values[index] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = decodeURIComponent(value);
    else if (name !== value) return null;
  }
  return params;
}
