import { format } from 'oxfmt';
import { can } from '../../access/policy.ts';
import { roles, type Role } from '../../access/viewer.ts';
import { openCalls } from '../../app/openapi.ts';
import { rooms } from '../../app/rooms.ts';
import { sensitiveDomains } from '../../method/sensitive-domains.ts';
import { actOf, allPermissions, asksForRecord, entityOf, type AnyPolicy } from './permissions.ts';
import { relations, sensitivities, standing, type Relation, type Sensitivity } from './standings.ts';

const introduction = `# Who may do what

Made from the code by \`npm run access-matrix\`; \`npm run check\` fails when it is stale. Never change it by hand: change the sentence and the rule in \`access/policies/\`.

How to read it. Each permission is a sentence. Some are decided by the role alone; what is then listed are only the rows the person may see. The others are decided for each record, by two things:

- **Relation**: how somebody stands towards the household or record.
- **Sensitivity**: an ordinary household; one that is restricted (a colleague, somebody many people know, a secret address) or that is outside the part of the area somebody works for; or one somebody is kept out of by name.

What is not in a cell is not allowed. It is answered exactly as something that does not exist, and kept in the audit. A record of **another organisation** does not exist for anybody. Somebody without a case in the household (a partner, a host) has no other way in than the one said here. An emergency access lasts three hours at most, being asked to consult until its last day, a sharing until its last day or until it is withdrawn, or a consent is taken back.`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const heading = (entity: string) => {
  const words = entity.replaceAll('-', ' ');
  return `## ${words[0]?.toUpperCase()}${words.slice(1)}`;
};

/** Permissions of which every call asks for a fresh proof of who is there. */
function provenAnew(): Set<string> {
  const all = rooms.flatMap((room) => room.routes);
  return new Set(
    all
      .filter(({ policy }) => all.every((route) => route.policy.name !== policy.name || route.stepUp))
      .map(({ policy }) => policy.name),
  );
}

/** Every permission against every role: yes, no, or it depends on the record. */
function overview(permissions: readonly AnyPolicy[]): string {
  const cell = (permission: AnyPolicy, role: Role) => {
    if (!permission.roles.includes(role)) return '–';
    return asksForRecord(permission) ? 'some' : 'yes';
  };
  return [
    '## All permissions by role\n\n`yes`: by the role alone. `some`: depends on relation and sensitivity, see below. `–`: never.',
    table(
      ['permission', ...roles],
      permissions.map((one) => [`\`${one.name}\``, ...roles.map((role) => cell(one, role))]),
    ),
  ].join('\n\n');
}

const actsAllowed = (asked: readonly AnyPolicy[], role: Role, relation: Relation, sensitivity: Sensitivity) => {
  const { viewer, record } = standing(role, relation, sensitivity);
  return asked.filter((one) => can(viewer, one, record)).map(actOf);
};

/** Relation × sensitivity × role of one entity. Rows that say the same are one row. */
function recordTable(asked: readonly AnyPolicy[]): string {
  const columns = roles.filter((role) => asked.some((one) => one.roles.includes(role)));
  const rowOf = (relation: Relation, sensitivity: Sensitivity) =>
    columns.map((role) => actsAllowed(asked, role, relation, sensitivity).join(', ') || '–');
  const byOutcome = (relation: Relation) =>
    together(sensitivities, (sensitivity) => rowOf(relation, sensitivity).join(' | '));
  const rows = [...together(relations, (relation) => JSON.stringify([...byOutcome(relation)])).values()].flatMap(
    (alike) =>
      [...byOutcome(alike[0]!).values()].map((sensitive) => [
        alike.join('<br>'),
        sensitive.length === sensitivities.length ? 'any' : sensitive.join('<br>'),
        ...rowOf(alike[0]!, sensitive[0]!),
      ]),
  );
  return table(['relation', 'sensitivity', ...columns], rows);
}

/** Those that come to the same, in the order in which they came. */
function together<T>(all: readonly T[], outcome: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(outcome(one), [...(groups.get(outcome(one)) ?? []), one]);
  return groups;
}

function chapter(entity: string, permissions: readonly AnyPolicy[], proven: ReadonlySet<string>): string {
  const asked = permissions.filter(asksForRecord);
  const sentences = permissions.map((one) => [
    `\`${actOf(one)}\``,
    one.sentence + (proven.has(one.name) ? ' Asks first for a fresh proof of who is there.' : ''),
    one.roles.join(', '),
    asksForRecord(one) ? 'role and record' : 'role',
  ]);
  return [
    heading(entity),
    table(['act', 'sentence', 'roles', 'decided by'], sentences),
    ...(asked.length > 0 ? [recordTable(asked)] : []),
  ].join('\n\n');
}

function withoutAccount(): string {
  const rows = openCalls.map(({ endpoint, access }) => [endpoint.summary, access]);
  return ['## Without an account', table(['call', 'for whom'], rows)].join('\n\n');
}

function domains(): string {
  const rows = Object.entries(sensitiveDomains).map(([domain, law]) => [domain, law.join(', ')]);
  return [
    '## Sensitive domains of an assessment\n\nWhoever may see a case sees that there is an answer. The answer itself is for the coordinator, for who gave it, and until midnight for a worker who said why; every opening is kept (docs/decisions/005).',
    table(['domain', 'because of'], rows),
  ].join('\n\n');
}

/** The whole matrix as Markdown, the same for the same code. */
export async function accessMatrix(): Promise<string> {
  const permissions = await allPermissions();
  const proven = provenAnew();
  const chapters = [...Map.groupBy(permissions, entityOf)].map(([entity, own]) => chapter(entity, own, proven));
  const text = [introduction, overview(permissions), ...chapters, domains(), withoutAccount()].join('\n\n');
  return (await format('access-matrix.md', text)).code;
}
