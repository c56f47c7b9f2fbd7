import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id, ShortText, Version } from '../../platform/http/fields.ts';

export const TeamRow = z.object({
  id: Id,
  name: z.string(),
  neighbourhoodId: Id.nullable(),
  memberIds: z.array(Id),
  /** How many files and signals are open; whose is never told. */
  openFiles: z.number().int(),
  openSignals: z.number().int(),
  version: Version,
});
export type TeamRow = z.infer<typeof TeamRow>;

export const NeighbourhoodRow = z.object({ id: Id, name: z.string(), version: Version });
export type NeighbourhoodRow = z.infer<typeof NeighbourhoodRow>;

const Places = z.object({ teams: z.array(TeamRow), neighbourhoods: z.array(NeighbourhoodRow) });
export type Places = z.infer<typeof Places>;

export const listTeams = endpoint({
  id: 'listTeams',
  method: 'GET',
  path: '/teams',
  summary: 'The teams and neighbourhoods of the organisation, with who belongs to each team.',
  reply: Places,
});

const teamParams = z.object({ teamId: Id });
const teamFields = { name: ShortText, neighbourhoodId: Id.nullable() };

export const addTeam = endpoint({
  id: 'addTeam',
  method: 'POST',
  path: '/teams',
  summary: 'Make a team.',
  body: z.object(teamFields),
  reply: TeamRow,
});

export const changeTeam = endpoint({
  id: 'changeTeam',
  method: 'PATCH',
  path: '/teams/:teamId',
  summary: 'Rename a team, or say in which neighbourhood it works.',
  params: teamParams,
  body: z.object({ ...teamFields, version: Version }),
  reply: TeamRow,
});

export const setTeamMembers = endpoint({
  id: 'setTeamMembers',
  method: 'PUT',
  path: '/teams/:teamId/members',
  summary: 'Say who belongs to a team; who stays keeps their part of the area.',
  params: teamParams,
  body: z.object({ accountIds: z.array(Id).max(1000), version: Version }),
  reply: TeamRow,
});

export const endTeam = endpoint({
  id: 'endTeam',
  method: 'POST',
  path: '/teams/:teamId/ending',
  summary: 'End a team that has no open file or signal; its members leave it, what it did stays.',
  params: teamParams,
  body: z.object({ version: Version }),
});

export const addNeighbourhood = endpoint({
  id: 'addNeighbourhood',
  method: 'POST',
  path: '/neighbourhoods',
  summary: 'Make a neighbourhood.',
  body: z.object({ name: ShortText }),
  reply: NeighbourhoodRow,
});

export const changeNeighbourhood = endpoint({
  id: 'changeNeighbourhood',
  method: 'PATCH',
  path: '/neighbourhoods/:neighbourhoodId',
  summary: 'Rename a neighbourhood.',
  params: z.object({ neighbourhoodId: Id }),
  body: z.object({ name: ShortText, version: Version }),
  reply: NeighbourhoodRow,
});
