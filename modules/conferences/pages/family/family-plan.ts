import { uuidv7 } from 'uuidv7';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import type { OutboxWrite } from '../../../../platform/offline/delivery.ts';
import { pathOf } from '../../../../platform/web/call.ts';
import { showFamilyPlan, type Conference, type PlanWords } from '../../api.ts';

// What a family writes among themselves. It is a draft on this device, under a key that is of no worker, until it is shown.

/** A line as it is being written. */
export interface FamilyLine {
  id: string;
  text: string;
  /** Who does it: a guest, or in words. */
  guestId: string | null;
  who: string;
  fromDay: string | null;
  needs: string;
  ifNot: string;
  keeper: string;
}

export interface FamilyPlan {
  question: string;
  lines: FamilyLine[];
}

/** What the family has in sight of what was said with the team: no more than that. */
export interface FamilyAbout {
  conferenceId: string;
  caseId: string;
  methodVersion: number;
  question: string | null;
  bottomLine: string | null;
  names: { id: string; name: string }[];
}

export const planSchema = 'family-plan-1';
export const aboutSchema = 'family-about-1';
export const familyPlanKey = (conferenceId: string) => draftKey('family-plan', conferenceId);
export const familyAboutKey = (conferenceId: string) => draftKey('family-about', conferenceId);

export const emptyLine = (): FamilyLine => ({
  ...{ id: uuidv7(), text: '', guestId: null, who: '', fromDay: null },
  ...{ needs: '', ifNot: '', keeper: '' },
});

/** Is there anything in this line? */
export const isWritten = ({ id: _, ...line }: FamilyLine): boolean =>
  Object.values(line).some((value) => value !== null && value.trim() !== '');

export const isPlanWritten = ({ question, lines }: FamilyPlan): boolean =>
  question.trim() !== '' || lines.some(isWritten);

/**
 * What the family sees of a conference, when it gets the screen: who came, the question, and what safety requires, once
 * that was said to them.
 */
export const aboutOf = (conference: Conference, caseId: string, isBottomSaid: boolean): FamilyAbout => ({
  conferenceId: conference.id,
  caseId,
  methodVersion: conference.methodVersion,
  question: conference.question,
  bottomLine: isBottomSaid ? conference.bottomLine : null,
  names: conference.guests
    .filter(({ as, answer }) => as !== 'worker' && answer !== 'declined')
    .map(({ id, name }) => ({ id, name })),
});

const orNull = (words: string) => words.trim() || null;

/** The lines in the words in which they were written; who does it is said by name as well, whatever becomes of the list. */
export function shownLines(plan: FamilyPlan, names: FamilyAbout['names']): PlanWords[] {
  return plan.lines.filter(isWritten).map((line) => {
    const name = names.find(({ id }) => id === line.guestId)?.name;
    return {
      id: line.id,
      text: line.text.trim(),
      guestId: line.guestId,
      who: [name, orNull(line.who)].filter(Boolean).join(', ').slice(0, 200) || null,
      fromDay: line.fromDay,
      needs: orNull(line.needs),
      ifNot: orNull(line.ifNot),
      keeper: orNull(line.keeper),
    };
  });
}

/** What is done to the plan of one conference goes to the server in the order in which it was done. */
export const conferenceGroup = (conferenceId: string) => `conference/${conferenceId}`;

/** The write that shows it: of the worker who gave the screen, as soon as that worker signs in here. */
export function showingOf(
  plan: FamilyPlan,
  { caseId, conferenceId, names }: Pick<FamilyAbout, 'caseId' | 'conferenceId' | 'names'>,
): OutboxWrite {
  return {
    id: uuidv7(),
    method: 'POST',
    path: pathOf(showFamilyPlan, { caseId, conferenceId }),
    body: { question: orNull(plan.question), lines: shownLines(plan, names) },
    group: conferenceGroup(conferenceId),
  };
}
