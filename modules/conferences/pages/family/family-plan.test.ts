import { expect, test } from 'vitest';
import { showFamilyPlan } from '../../api.ts';
import { emptyLine, isPlanWritten, isWritten, showingOf, shownLines } from './family-plan.ts';

const names = [{ id: '0199aaaa-0000-7000-8000-000000000001', name: 'Ria' }];
const ria = names[0]!.id;

test('a line counts as soon as anything stands in it, and spaces are nothing', () => {
  expect(isWritten(emptyLine())).toBe(false);
  expect(isWritten({ ...emptyLine(), text: '  ' })).toBe(false);
  expect(isWritten({ ...emptyLine(), keeper: 'Ria' })).toBe(true);
  expect(isWritten({ ...emptyLine(), fromDay: '2026-12-01' })).toBe(true);
  expect(isPlanWritten({ question: '', lines: [emptyLine()] })).toBe(false);
  expect(isPlanWritten({ question: 'Wie helpt?', lines: [] })).toBe(true);
});

test('what is shown is what was written, and who does it is said by name', () => {
  const line = { ...emptyLine(), text: ' Elke avond bellen ', guestId: ria, who: 'of Wim', ifNot: 'Dan komt Gerda' };
  expect(shownLines({ question: '', lines: [line, emptyLine()] }, names)).toEqual([
    {
      ...{ id: line.id, text: 'Elke avond bellen', guestId: ria, who: 'Ria, of Wim', fromDay: null },
      ...{ needs: null, ifNot: 'Dan komt Gerda', keeper: null },
    },
  ]);
});

test('the server takes it as it is sent', () => {
  const about = { caseId: ria, conferenceId: ria, names };
  const write = showingOf({ question: 'Hoe blijft Henk thuis?', lines: [{ ...emptyLine(), text: 'Bellen' }] }, about);
  expect(write).toMatchObject({ method: 'POST', group: `conference/${ria}` });
  expect(showFamilyPlan.body.parse(write.body)).toMatchObject({ lines: [{ text: 'Bellen' }] });
});
