import { piecesOf, plainWord, readWho } from '../people/quick-who.ts';
import type { Contact, Placed } from './domain.ts';

/** Somebody as typed on one line; where they stand is for the drawing to say. */
export interface Typed {
  contact: Omit<Contact, 'rank'>;
  /** The ids of those of the drawing whom they know. */
  knows: string[];
}

const together = /^(?:samen|together)(?:\s*:\s*|\s+)(?=\S)/i;
const gives = /^(?:dat |het |this |it )?(?:geeft|geef|gives|give)(?: (?:mij|me))?(?:\s*:\s*|\s+)(?=\S)/i;
const costs = /^(?:dat |het |this |it )?(?:kost|kosten|costs|cost)(?: (?:mij|me))?(?:\s*:\s*|\s+)(?=\S)/i;
const knows = /^(?:kent|knows)(?:\s*:\s*|\s+)(?=\S)/i;

const longest = 160;

/**
 * Reads one line, such as "zus Anna, samen koken, geeft rust, kost veel reizen, kent Piet": first who it is, then in any
 * order what is done together, what it gives and what it costs, and whom they know. What is not understood is kept with
 * what is done together: nothing that was typed is lost. Undefined for a line without a name.
 */
export function readLine(line: string, known: readonly Pick<Placed, 'id' | 'name'>[]): Typed | undefined {
  const [head = '', ...rest] = piecesOf(line);
  if (head === '') return undefined;
  const { name, role } = readWho(head);
  const said = { together: [] as string[], gives: [] as string[], costs: [] as string[] };
  const met = new Set<string>();
  for (const piece of rest) {
    const whom = knows.test(piece) ? plainWord(piece.replace(knows, '')) : undefined;
    const one = known.find((contact) => plainWord(contact.name) === whom);
    if (one) met.add(one.id);
    else if (together.test(piece)) said.together.push(piece.replace(together, ''));
    else if (gives.test(piece)) said.gives.push(piece.replace(gives, ''));
    else if (costs.test(piece)) said.costs.push(piece.replace(costs, ''));
    else if (piece !== '') said.together.push(piece);
  }
  const text = (pieces: readonly string[]) => pieces.join(', ').slice(0, longest);
  return {
    contact: {
      ...{ part: 'contact', name, role, personId: null },
      ...{ together: text(said.together), gives: text(said.gives), costs: text(said.costs) },
    },
    knows: [...met],
  };
}
