import { createHash } from 'node:crypto';
import { SpanKind, SpanStatusCode, TraceFlags, type Attributes } from '@opentelemetry/api';
import type { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import type { Resource } from '@opentelemetry/resources';
import type { StoredEntry } from '../audit/entry.ts';

/** One line of the log: a span as the exporter takes it. */
export type Line = Parameters<OTLPTraceExporter['export']>[0][number];

export interface LineMaker {
  resource: Resource;
  /** The URI of the processing activity in the register. */
  activityOf: (purpose: string | null) => string;
  /** The pseudonym of a resident or household. */
  pseudonymOf: (kind: SubjectKind, id: string) => string;
}

export type SubjectKind = 'person' | 'household';

/** A UUID is a trace id as W3C Trace Context writes one, apart from its dashes; anything else is made into one. */
function traceIdOf(traceId: string): string {
  const bare = traceId.replaceAll('-', '').toLowerCase();
  return /^[0-9a-f]{32}$/.test(bare) && !/^0+$/.test(bare) ? bare : digest(traceId, 32);
}

/** Made from the entry, so that a line that is sent twice is known to be one. */
const digest = (text: string, digits: number) => createHash('sha256').update(text).digest('hex').slice(0, digits);

/** A line tells whether the processing worked, not whether somebody may: a refusal is no error of the program. */
const statusOf = { done: SpanStatusCode.OK, refused: SpanStatusCode.UNSET, failed: SpanStatusCode.ERROR };

/**
 * The lines of one entry. A line points to one data subject at most: where several households appeared, each has a line
 * of its own below that of the call (Logboek Dataverwerkingen, component Applicatie).
 */
export function linesOf(entry: StoredEntry, { resource, activityOf, pseudonymOf }: LineMaker): Line[] {
  const traceId = traceIdOf(entry.traceId);
  const ofCall = digest(entry.id, 16);
  const line = (spanId: string, subject: readonly [SubjectKind, string] | undefined, parent?: string): Line => {
    const attributes: Attributes = { 'dpl.core.processing_activity_id': activityOf(entry.purpose) };
    if (subject) {
      attributes['dpl.core.data_subject_id'] = pseudonymOf(...subject);
      attributes['dpl.core.data_subject_id_type'] = `urn:keukentafel:pseudonym:${subject[0]}`;
    }
    const context = (id: string) => ({ traceId, spanId: id, traceFlags: TraceFlags.SAMPLED });
    const at = momentOf(entry.at);
    return {
      name: entry.action || 'unknown',
      kind: SpanKind.SERVER,
      spanContext: () => context(spanId),
      ...(parent ? { parentSpanContext: context(parent) } : {}),
      startTime: at,
      endTime: at,
      duration: [0, 0],
      ended: true,
      status: { code: statusOf[entry.outcome] },
      attributes,
      links: [],
      events: [],
      resource,
      instrumentationScope: { name: 'keukentafel' },
      droppedAttributesCount: 0,
      droppedEventsCount: 0,
      droppedLinksCount: 0,
    };
  };
  const [first, ...more] = subjectsOf(entry);
  if (more.length === 0) return [line(ofCall, first)];
  return [
    line(ofCall, undefined),
    ...subjectsOf(entry).map((subject) => line(digest(`${entry.id} ${subject[1]}`, 16), subject, ofCall)),
  ];
}

function subjectsOf({ personId, householdId, found }: StoredEntry): (readonly [SubjectKind, string])[] {
  if (personId) return [['person', personId]];
  const households = new Set(householdId ? [householdId, ...found] : found);
  return [...households].map((id) => ['household', id] as const);
}

/** Seconds and nanoseconds since 1970. */
function momentOf(at: string | Date): [number, number] {
  const milliseconds = new Date(at).getTime();
  return [Math.floor(milliseconds / 1000), (milliseconds % 1000) * 1_000_000];
}
