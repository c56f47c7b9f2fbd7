import type { Colleague } from '../../accounts/api.ts';

/** Workers one can choose from: those of the case's own team first. */
export function workersFor(colleagues: readonly Colleague[], teamId: string): Colleague[] {
  const ofTeam = (colleague: Colleague) => colleague.teams.some((team) => team.id === teamId);
  const workers = colleagues.filter(({ role }) => role === 'generalist' || role === 'coach');
  return [...workers.filter(ofTeam), ...workers.filter((colleague) => !ofTeam(colleague))];
}
