import { z } from 'zod';
import { isCrontab } from './jobs/moments.ts';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.string().optional(),
  DATABASE_APP_PASSWORD: z.string().optional(),
  MASTER_KEY: z.string().optional(),
  MASTER_KEY_PLUGIN: z.string().optional(),
  CLAMD_URL: z.url({ protocol: /^(tcp|unix)$/ }).optional(),
  PUBLIC_URL: z.url().optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((one) => one.trim() || [])),
  CALLS_PER_MINUTE: z.coerce.number().int().min(60).default(1200),
  STANDARDS_DIR: z.string().default('../shared/standards'),
  /** Public keys (age1…) that lock the backups; more than one with a comma between. */
  BACKUP_RECIPIENTS: z.string().optional(),
  /** Where the program puts a backup of its own accord; not set: it makes none. */
  BACKUP_FOLDER: z.string().optional(),
  BACKUP_AT: z.string().default('15 2 * * *').refine(isCrontab, 'is no line of a crontab'),
  BACKUP_KEEP_DAYS: z.coerce.number().int().min(1).max(3650).default(30),
  /** Where the log of processing (Logboek Dataverwerkingen) is; not set: nothing is sent. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_SERVICE_NAME: z.string().min(1).default('keukentafel'),
  /** Below which the URIs of the processing activities stand. */
  PROCESSING_REGISTER: z.url().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(720).default(240),
  SESSION_LONGEST_MINUTES: z.coerce.number().int().min(5).max(1440).default(720),
  STEP_UP_MINUTES: z.coerce.number().int().min(1).max(60).default(10),
  DEMO: z.enum(['on', 'off']).optional(),
});

/** Everything the program can be told from outside; the table in docs/operations.md explains each. */
export type Settings = z.infer<typeof schema> & { publicUrl: string; withDemo: boolean };

/** Reads the settings once, from the environment. Throws an Error that names every wrong setting. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) throw new Error(`The settings are not right.\n${z.prettifyError(parsed.error)}`);
  const { PUBLIC_URL, PORT, DEMO, DATABASE_URL } = parsed.data;
  return {
    ...parsed.data,
    publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
    // A database that somebody made elsewhere is meant for real work until they say otherwise.
    withDemo: (DEMO ?? (DATABASE_URL ? 'off' : 'on')) === 'on',
  };
}
