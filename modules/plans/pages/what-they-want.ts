import { useText } from '../../../platform/i18n/use-text.ts';
import { isAlive } from '../domain.ts';
import { planMessages } from '../messages.ts';
import type { Plan } from '../records.ts';

/** "Wat mevrouw Sterk wil": the person whose wishes they all are, or all of them together. */
export function useWhatTheyWant(plan: Plan, isForResident: boolean): string {
  const t = useText(planMessages);
  if (isForResident) return t('goals.titleYou');
  const people = new Map(
    plan.goals.flatMap(({ person, status }) => (person && isAlive(status) ? [[person.id, person.short]] : [])),
  );
  const [only] = people.size > 0 ? people.values() : plan.around.members.map(({ short }) => short);
  const isOne = people.size === 1 || (people.size === 0 && plan.around.members.length === 1);
  return isOne && only ? t('goals.title', { name: only }) : t('goals.titleMany');
}
