import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type * as api from './api.ts';
import { dueOn } from './domain.ts';
import { dataRightMessages } from './messages.ts';
import { readRecord } from './record.ts';
import * as store from './store.ts';

/** The words of this room in the language of the viewer. */
export const text = (viewer: Viewer) => textIn(dataRightMessages, viewer.language);

export const present = (request: store.StoredRequest): api.RightsRequest => ({
  ...request,
  dueOn: dueOn(request.receivedOn, request.extendedAt !== null),
});

/** A request of this case; otherwise there is none. */
export async function findRequest(
  tx: Tx,
  viewer: Viewer,
  { caseId, requestId }: { caseId: string; requestId: string },
) {
  const [request] = await store.listRequests(tx, viewer, caseId, requestId);
  if (!request) throw notFound();
  return request;
}

/** The record as one resident may see it, with what was decided of the words of others. */
export async function openRecord(
  tx: Tx,
  viewer: Viewer,
  params: { caseId: string; requestId: string },
  kind: 'inspect' | 'erase',
) {
  const request = await findRequest(tx, viewer, params);
  if (request.kind !== kind) throw notFound();
  const { caseId, personId } = request;
  const person = (await store.listPeople(tx, viewer, caseId)).find(({ id }) => id === personId);
  if (!person) throw notFound();
  const { householdId } = person;
  const records = await readRecord(tx, viewer.organisationId, { caseId, householdId, personId });
  const choices = await store.listChoices(tx, viewer, request.id);
  const choiceOf = ({ table, key }: { table: string; key: string }) => choices.get(`${table}/${key}`) ?? null;
  return { request, householdId, records, choiceOf };
}
