import { z } from 'zod';

/** The first thing in a backup: what it is and which shape its tables have. */
export const aboutSchema = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** As the server names itself: `PostgreSQL 18.4`. */
  engine: z.string(),
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })).min(1),
});
export type BackupAbout = z.infer<typeof aboutSchema>;

/** The last thing in a backup: what must have come before it. Hashes are SHA-256 in hex. */
export const contentsSchema = z.object({
  tables: z.array(z.object({ name: z.string(), rows: z.int().min(0), sha256: z.string() })),
  files: z.array(z.object({ path: z.string(), bytes: z.int().min(0), sha256: z.string() })),
});
export type BackupContents = z.infer<typeof contentsSchema>;

export const aboutName = 'about.json';
export const contentsName = 'contents.json';

/** `tables/person/000001.copy`: rows as COPY writes them. */
export const tablePartName = (table: string, part: number): string =>
  `tables/${table}/${String(part).padStart(6, '0')}.copy`;
export const tableOfPart = (name: string): string | undefined => /^tables\/([a-z0-9_]+)\/\d+\.copy$/.exec(name)?.[1];

export const fileName = (path: string): string => `files/${path}`;
/** Never a path that leaves its folder. */
export const pathOfFile = (name: string): string | undefined => {
  const path = /^files\/([\w./-]+)$/.exec(name)?.[1];
  return path?.split('/').some((part) => part === '' || part === '.' || part === '..') ? undefined : path;
};
