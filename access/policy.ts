import type { Role, Viewer } from './viewer.ts';

/** One permission: a sentence a privacy officer can read, the roles it is for, and the rule that decides. */
export interface Policy<Subject = unknown> {
  /** Entity and act, such as `signal.pick-up`; unique. */
  name: string;
  sentence: string;
  roles: readonly Role[];
  /** Decides for one record, after the role was found to fit. */
  allows: (viewer: Viewer, subject: Subject) => boolean;
}

const names = new Set<string>();

/** Declares a permission. Without a rule, every record that row-level security shows the viewer is allowed. */
export function policy<Subject = unknown>(
  name: string,
  sentence: string,
  roles: readonly Role[],
  allows: Policy<Subject>['allows'] = () => true,
): Policy<Subject> {
  if (names.has(name)) throw new Error(`Two policies are called ${name}`);
  names.add(name);
  return { name, sentence, roles, allows };
}

/** May this viewer do this to this record? */
export function can<Subject>(viewer: Viewer, permission: Policy<Subject>, subject: Subject): boolean {
  return permission.roles.includes(viewer.role) && permission.allows(viewer, subject);
}

/** What the viewer may do with a record, to send along with it: the screen shows only what will work. */
export function abilities<Subject, Names extends string>(
  viewer: Viewer,
  subject: Subject,
  permissions: Record<Names, Policy<Subject>>,
): Record<Names, boolean> {
  const names = Object.keys(permissions) as Names[];
  return Object.fromEntries(names.map((name) => [name, can(viewer, permissions[name], subject)])) as Record<
    Names,
    boolean
  >;
}
