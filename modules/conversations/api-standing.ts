import { z } from 'zod';
import { irbPhaseIds, relationTypeIds, roleIds } from '../../method/ids.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, Remark, Version } from '../../platform/http/fields.ts';
import { caseParams } from './api.ts';

export const Standing = z.object({
  id: Id,
  personId: Id,
  personName: z.string(),
  /** Either this … */
  relationType: z.enum(relationTypeIds).nullable(),
  /** … or a phase in a role. */
  role: z.enum(roleIds).nullable(),
  irbPhase: z.enum(irbPhaseIds).nullable(),
  /** The version of the relation type or phase whose words were read. */
  methodVersion: z.number().int(),
  reason: z.string().nullable(),
  onDay: z.string(),
  at: Instant,
  byName: z.string(),
});
export type Standing = z.infer<typeof Standing>;

export const listStandings = endpoint({
  id: 'listStandings',
  method: 'GET',
  path: '/cases/:caseId/standings',
  summary:
    'What people of a case ask of the worker and how far they are in their roles, newest first, earlier ones too.',
  params: caseParams,
  reply: z.object({ standings: z.array(Standing), can: z.object({ work: z.boolean() }) }),
});

const noted = {
  personId: Id,
  methodVersion: Version,
  /** The day it was so, today at the latest. */
  onDay: Day,
  reason: Remark.default(''),
};

export const addRelationType = endpoint({
  id: 'addRelationType',
  method: 'POST',
  path: '/cases/:caseId/relation-types',
  summary: 'Note what somebody asks of the worker now: the relation type that the questions lead to.',
  params: caseParams,
  body: z.object({ ...noted, relationType: z.enum(relationTypeIds) }),
  reply: Standing,
});

export const addRolePhase = endpoint({
  id: 'addRolePhase',
  method: 'POST',
  path: '/cases/:caseId/role-phases',
  summary: 'Note how far somebody is in one role: exploring, choosing, getting or keeping.',
  params: caseParams,
  body: z.object({ ...noted, role: z.enum(roleIds), irbPhase: z.enum(irbPhaseIds) }),
  reply: Standing,
});
