import { expect, test } from 'vitest';
import type { LookingBack } from '../api.ts';
import { nextStep } from './next-step.ts';

const data = (more: object): LookingBack =>
  ({ evaluations: [], experiences: [], followUps: [], phase: 'evaluation', can: { work: true }, ...more }) as never;
const looked = { answers: [{ answer: 'yes' }] };

test('the page asks for one thing at a time', () => {
  expect(nextStep(data({}))).toBe('look-back');
  expect(nextStep(data({ evaluations: [{ answers: [] }] }))).toBe('answer');
  expect(nextStep(data({ evaluations: [looked] }))).toBe('ask');
  expect(nextStep(data({ evaluations: [looked], experiences: [{ status: 'expired' }] }))).toBe('ask');
  expect(nextStep(data({ evaluations: [looked], experiences: [{ status: 'waiting' }] }))).toBe('plan');
  expect(nextStep(data({ evaluations: [looked], experiences: [{ status: 'answered' }], phase: 'closed' }))).toBeNull();
});

test('a moment that is due comes first; who may not write is asked nothing', () => {
  expect(nextStep(data({ followUps: [{ status: 'late' }] }))).toBe('follow');
  expect(nextStep(data({ can: { work: false } }))).toBeNull();
});
