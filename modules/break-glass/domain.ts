// Break-glass: seeing, in an emergency, what one may not see. Short, seen by all, looked at afterwards (NEN 7510 5.15).
import { matchKey } from '../../platform/match-key.ts';
import { fullName, type PersonName } from '../households/domain.ts';

/** How long one may choose, in minutes; three hours at most. */
export const lengths = [30, 60, 180] as const;

/** A reason that says something: two or three words do not. In characters. */
export const shortestReason = 20;

/** What is asked by: a door, or somebody who lives there. */
export const askedBys = ['address', 'person'] as const;
export type AskedBy = (typeof askedBys)[number];

/**
 * `opened`: exactly one household fitted · `nothing`: none or more than one did · `barred`: it is the own household, or
 * that of somebody near. To who asks, the last two are one answer.
 */
export const outcomes = ['opened', 'nothing', 'barred'] as const;
export type Outcome = (typeof outcomes)[number];

export const judgements = ['right', 'not-right'] as const;
export type Judgement = (typeof judgements)[number];

/** Tries that gave nothing, within an hour, after which one must wait: an emergency is not a way to look people up. */
export const triesAnHour = 5;

/** Does somebody go by this name? The whole name, or the first name with only the own or only the partner's name. */
export function isCalled(person: PersonName, typed: string): boolean {
  const { givenName, infix, familyName, partnerInfix, partnerFamilyName } = person;
  const names = [
    person,
    { givenName, infix, familyName },
    ...(partnerFamilyName ? [{ givenName, infix: partnerInfix, familyName: partnerFamilyName }] : []),
  ];
  const asked = matchKey(typed);
  return asked !== undefined && names.some((name) => name.familyName && matchKey(fullName(name)) === asked);
}
