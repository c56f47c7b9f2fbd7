import { describe, expect, test } from 'vitest';
import { textIn } from '../../../platform/i18n/messages.ts';
import { ReferralFields, type Referral } from '../api.ts';
import { referralMessages } from '../messages.ts';
import { chosenDraft, fieldMaker, partsOf } from '../../../ui/conflict-view/draft-fields.ts';
import { referralFields } from './referral-change.ts';
import { draftOf, emptyReferral, linesOf, toReferral } from './referral-draft.ts';

const today = '2026-11-22';
const person = { id: '018f0000-0000-7000-8000-000000000001', name: 'Ans Sterk' };
const referral: Referral = {
  id: '018f0000-0000-7000-8000-000000000002',
  kind: 'hand-over',
  to: { kind: 'organisation', name: 'Geldloket', contact: '099', provisionId: null, accountId: null },
  people: [person],
  request: 'Overzicht',
  pieces: ['Naam', 'Schulden'],
  named: true,
  ground: { basis: 'agreed', on: '2026-11-20', how: 'phone', person },
  feedbackDue: '2026-12-01',
  feedback: 'none',
  state: 'preparing',
  heldBy: 'sender',
  step: null,
  possible: [],
  missesGround: false,
  events: [],
  sender: { id: person.id, name: 'Samira' },
  createdAt: '2026-11-20T09:00:00Z',
  version: 1,
  can: { work: true },
};

describe('a draft', () => {
  test('goes back to the server as it came from it', () => {
    expect(ReferralFields.parse(toReferral(draftOf(referral, today)))).toEqual({
      kind: 'hand-over',
      to: { kind: 'organisation', name: 'Geldloket', contact: '099' },
      personIds: [person.id],
      request: 'Overzicht',
      pieces: ['Naam', 'Schulden'],
      named: true,
      ground: { basis: 'agreed', on: '2026-11-20', how: 'phone', personId: person.id },
      feedbackDue: '2026-12-01',
    });
  });

  test('without names sends no ground, and a consultation begins that way', () => {
    const draft = { ...emptyReferral('consult', today, '2026-12-06'), request: 'Wat zou jij doen?' };
    expect(toReferral(draft)).toMatchObject({ named: false, ground: null, kind: 'consult' });
    expect(toReferral({ ...draft, named: true, basis: 'later' }).ground).toBeNull();
  });

  test('makes pieces of lines', () => {
    expect(linesOf(' Naam \n\n Telefoon')).toEqual(['Naam', 'Telefoon']);
  });
});

describe('two at once', () => {
  const around = {
    people: [person],
    colleagues: [],
    language: 'nl' as const,
    t: textIn(referralMessages, 'nl'),
  };
  const mine = { ...draftOf(referral, today), request: 'Overzicht en regeling', basis: 'later' as const };
  const theirs: Referral = { ...referral, feedbackDue: '2026-12-24', version: 2 };
  const fields = referralFields(fieldMaker(), around);
  const other = draftOf(theirs, today);
  const parts = partsOf(fields, mine, other);

  test('show what differs, in words', () => {
    const different = parts.filter((part) => part.mine !== part.theirs);
    expect(different.map(({ id }) => id)).toEqual(['request', 'ground', 'due']);
    expect(different.at(-1)).toMatchObject({ mine: '1 december 2026', theirs: '24 december 2026' });
  });

  test('become what was chosen of each', () => {
    const texts = Object.fromEntries(parts.map((part) => [part.id, part.id === 'due' ? part.theirs : part.mine]));
    expect(chosenDraft(fields, mine, other, texts)).toEqual({ ...mine, feedbackDue: '2026-12-24' });
    const allTheirs = Object.fromEntries(parts.map((part) => [part.id, part.theirs]));
    expect(chosenDraft(fields, mine, other, allTheirs)).toEqual(other);
  });
});
