// Everyone who helps already (method C1; B R4): one family had forty intakes and twenty plans. Warned before a second.
import { matchKey } from '../../platform/match-key.ts';

export interface Helper {
  id?: string | undefined;
  helpsWith: string;
  /** The life domain the help is about; null when nobody said. */
  domain: string | null;
  hasIntake: boolean;
  hasPlan: boolean;
  /** For whom; empty is the whole household. */
  personIds: readonly string[];
  /** The last day of the help, YYYY-MM-DD; null while it goes on. */
  until: string | null;
}

/**
 * The helpers who already did an intake or made a plan for the same kind of help, when this one would do so again:
 * the same life domain or the same words, for at least one of the same people, and still busy `today`.
 */
export function doubledHelp<H extends Helper>(
  wanted: Helper,
  others: readonly H[],
  today: string,
): { helper: H; both: ('intake' | 'plan')[] }[] {
  return others.flatMap((helper) => {
    if (helper.id !== undefined && helper.id === wanted.id) return [];
    if (helper.until !== null && helper.until < today) return [];
    if (!sameHelp(wanted, helper) || !samePeople(wanted, helper)) return [];
    const both = (['intake', 'plan'] as const).filter((what) =>
      what === 'intake' ? wanted.hasIntake && helper.hasIntake : wanted.hasPlan && helper.hasPlan,
    );
    return both.length > 0 ? [{ helper, both }] : [];
  });
}

function sameHelp(one: Helper, other: Helper): boolean {
  if (one.domain !== null && one.domain === other.domain) return true;
  const words = matchKey(one.helpsWith);
  return words !== undefined && words === matchKey(other.helpsWith);
}

function samePeople(one: Helper, other: Helper): boolean {
  if (one.personIds.length === 0 || other.personIds.length === 0) return true;
  return one.personIds.some((id) => other.personIds.includes(id));
}
