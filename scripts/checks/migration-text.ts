/** SQL without its comments and quoted texts, so that words in them are not taken for commands. Line breaks stay. */
export function commandsOf(sql: string): string {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  return sql
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/--[^\n]*/g, blank)
    .replace(/'(?:[^']|'')*'/g, (text) => `'${blank(text).slice(2)}'`);
}

/**
 * What the servers that spread a database over machines cannot do, or do differently (docs/architecture.md, "Stack"):
 * state that lives in a session, and things that live on one machine.
 */
const forbidden: readonly { pattern: RegExp; why: string }[] = [
  { pattern: /\bcreate\s+(?:local\s+|global\s+)?temp(?:orary)?\b/i, why: 'temporary tables live in a session' },
  { pattern: /\bset\s+session\b/i, why: 'session settings; use set local' },
  { pattern: /\bset_config\s*\([^()]*,\s*false\s*\)/i, why: 'session settings; use set local' },
  { pattern: /\bset_config\s*\(/i, why: 'set_config does not reach the workers of Citus; use set local' },
  { pattern: /\bpg_(?:try_)?advisory_lock\b/i, why: 'session locks' },
  { pattern: /\b(?:listen|unlisten|notify)\s+\w/i, why: 'messages between sessions' },
  { pattern: /\bcreate\s+(?:temp\w*\s+)?sequence\b/i, why: 'sequences; ids are made by the program' },
  { pattern: /\b(?:small|big)?serial\b/i, why: 'sequences; ids are made by the program' },
  {
    pattern: /\bgenerated\s+(?:always|by\s+default)\s+as\s+identity\b/i,
    why: 'sequences; ids are made by the program',
  },
  { pattern: /\bcreate\s+(?:or\s+replace\s+)?(?:constraint\s+|event\s+)?trigger\b/i, why: 'triggers' },
  { pattern: /\bexclude\s+(?:using\b|\()/i, why: 'exclusion constraints' },
];

/** Findings in the text of one migration, with their line numbers. */
export function migrationTextFindings(name: string, sql: string): string[] {
  const lines = commandsOf(sql).split('\n');
  return lines.flatMap((line, index) => {
    const found = forbidden.find(({ pattern }) => pattern.test(line));
    return found === undefined ? [] : [`${name}:${index + 1}: ${found.why}`];
  });
}

/**
 * Tables that belong to no organisation, as the migrations declare them, each with its reason:
 * `-- organisation-free: sign_in_name — found before we know the organisation`
 */
export function organisationFreeTables(sql: string): string[] {
  return [...sql.matchAll(/^--\s*organisation-free:\s*([a-z_]+)\s+[—-]+\s+\S/gm)].map(([, table]) => table ?? '');
}
