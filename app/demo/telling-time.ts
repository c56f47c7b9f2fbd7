import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/db/connection.ts';
import type { Day, Moment } from '../../demo/story-words.ts';

/** What every loader of the demo needs: the transaction, one organisation, ids by key, and days counted from today. */
export interface DemoContext {
  tx: Tx;
  organisationId: string;
  /** The id of a thing of the story; the same kind and key give the same id on every machine. */
  id: (kind: string, key: string) => string;
  /** `YYYY-MM-DD`, so many days from today. */
  day: (day: Day) => string;
  /** An instant in ISO 8601; a moment without a time is at nine in the morning, Dutch time. */
  instant: (moment: Moment | Day) => string;
}

const timeZone = 'Europe/Amsterdam';

/** Makes the context for a demo told at `now`. */
export function demoContext(tx: Tx, now: Date): DemoContext {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
  const day = (offset: Day) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
  return {
    tx,
    organisationId: demoOrganisation,
    id: idOf,
    day,
    instant: (moment) => {
      const { day: offset, at = '09:00' } = typeof moment === 'number' ? { day: moment } : moment;
      const asUtc = Date.parse(`${day(offset)}T${at.padStart(5, '0')}:00Z`);
      return new Date(asUtc - offsetAt(new Date(asUtc))).toISOString();
    },
  };
}

/** Milliseconds that the Dutch clock is ahead of UTC on that day. */
function offsetAt(date: Date): number {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(date);
  return Date.parse(`${local.replace(' ', 'T')}Z`) - Math.floor(date.getTime() / 1000) * 1000;
}

/** A UUID version 8 (free form, RFC 9562) made of a kind and a key. */
function idOf(kind: string, key: string): string {
  const hex = createHash('sha256').update(`${kind}/${key}`).digest('hex');
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The organisation of the demo. */
export const demoOrganisation = idOf('organisation', 'wilgendrecht');
