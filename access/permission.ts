import { notFound } from '../platform/errors.ts';
import { can, type Policy } from './policy.ts';
import type { Viewer } from './viewer.ts';

/** For a record that is only known inside the handler (a team named in the body): refuses as if it were not there. */
export function requirePermission<Subject>(viewer: Viewer, permission: Policy<Subject>, subject: Subject): void {
  if (!can(viewer, permission, subject)) throw notFound();
}
