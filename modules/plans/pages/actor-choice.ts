import type { Option } from '../../../ui/select/select.tsx';
import type { ActorKind } from '../domain.ts';
import type { Action, Plan } from '../records.ts';

/** One choice of a list: who does it, as `kind:id`. */
export type ActorChoice = string;
export const nobodyYet = 'nobody';
export const volunteer = 'volunteer';

/** Everybody who can do something: the residents first, then the people around them, the team, and others who help. */
export function actorChoices({ around }: Plan): Option[] {
  const of = (as: ActorKind, list: readonly { id: string; name: string }[]): Option[] =>
    list.map(({ id, name }) => ({ id: `${as}:${id}`, label: name }));
  return [
    ...of('resident', around.members),
    ...of('network', around.network),
    ...of('worker', around.workers),
    ...of('helper', around.helpers),
  ];
}

export function choiceOf(who: Action['who']): ActorChoice {
  if (who === null) return nobodyYet;
  return who.as === 'volunteer' ? volunteer : `${who.as}:${who.id}`;
}

/** The choice as the call takes it. */
export function actorOf(choice: ActorChoice, volunteerName: string) {
  if (choice === nobodyYet) return null;
  if (choice === volunteer) return { as: 'volunteer' as const, ...(volunteerName.trim() && { name: volunteerName }) };
  const [as, id] = choice.split(':') as [ActorKind, string];
  return { as, id };
}
