import type { QueuedWrite } from '../../../../platform/offline/delivery.ts';
import { paramsIn } from '../../../../platform/web/kept-write.ts';
import {
  closeConference,
  judgePlanLine,
  putSaidLine,
  showFamilyPlan,
  type Conference,
  type PlanLine,
  type SaidLine,
} from '../../api.ts';

/** A conference with what was written here and is not in what was read yet. */
export interface LaidConference extends Conference {
  /** Lines of the plan that the server does not have yet. */
  waiting: ReadonlySet<string>;
}

type Write = Pick<QueuedWrite, 'path' | 'method' | 'body' | 'problem'>;

/** The conference as it is laid on the table: what the server had, and over it, in order, what was done here since. */
export function laid(conference: Conference, writes: readonly Write[]): LaidConference {
  const waiting = new Set<string>();
  let now = conference;
  for (const { path, method, body, problem } of writes) {
    if (problem !== null) continue;
    const of = (call: { path: string; method: string }) => {
      const params = call.method === method ? paramsIn(call, path) : null;
      return params?.['conferenceId'] === conference.id ? params : null;
    };
    const said = of(putSaidLine);
    if (said) now = { ...now, said: withSaid(now.said, said['lineId']!, putSaidLine.body.parse(body)) };
    if (of(showFamilyPlan)) {
      const { question, lines } = showFamilyPlan.body.parse(body);
      const fresh = lines.filter(({ id }) => !now.plan.some((line) => line.id === id));
      for (const { id } of fresh) waiting.add(id);
      now = {
        ...now,
        ourQuestion: now.ourQuestion ?? question,
        plan: [...now.plan, ...fresh.map((words) => ({ ...words, ...notJudged }))],
      };
    }
    const judged = of(judgePlanLine);
    if (judged) {
      const told = judgePlanLine.body.parse(body);
      now = { ...now, plan: now.plan.map((line) => (line.id === judged['lineId'] ? judgedLine(line, told) : line)) };
    }
    if (of(closeConference)) {
      const { version, ...told } = closeConference.body.parse(body);
      if (version < now.version) continue;
      now = { ...now, ...told, state: 'held', version: version + 1 };
    }
  }
  return { ...now, waiting };
}

const notJudged = { verdict: null, because: null, isInPlan: false, version: 1 };

function judgedLine(line: PlanLine, told: { version: number; verdict: 'good' | 'unsafe'; because?: string }): PlanLine {
  if (told.version < line.version) return line;
  return { ...line, verdict: told.verdict, because: told.because ?? null, version: told.version + 1 };
}

function withSaid(
  lines: readonly SaidLine[],
  id: string,
  { version, ask, text }: { version: number; ask: number | null; text: string | null },
): SaidLine[] {
  const known = lines.find((line) => line.id === id);
  if (known && known.version > version) return [...lines];
  const next = { id, ask, text, version: version + 1 };
  if (text === null) return lines.filter((line) => line.id !== id);
  return known ? lines.map((line) => (line.id === id ? next : line)) : [...lines, next];
}
