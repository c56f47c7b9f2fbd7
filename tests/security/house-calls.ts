import { openCalls } from '../../app/openapi.ts';
import { rooms } from '../../app/rooms.ts';
import type { Role } from '../../access/viewer.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';

/** A call and the roles it is for; without roles it is for whoever comes. */
export interface HouseCall {
  endpoint: Endpoint;
  roles?: readonly Role[];
}

/** Every call the house answers: those of the rooms, and those that stand outside the gate. */
export const houseCalls: readonly HouseCall[] = [
  ...rooms.flatMap((room) => room.routes.map(({ endpoint, policy }) => ({ endpoint, roles: policy.roles }))),
  ...openCalls.map(({ endpoint }) => ({ endpoint })),
];

/** Addresses that are no call of the API. */
export const otherPlaces = ['/', '/health/live', '/health/ready', '/metrics', '/api/v1/openapi.json', '/sw.js'];

export const parametersOf = (path: string) => [...path.matchAll(/:(\w+)/g)].map((match) => match[1] as string);
