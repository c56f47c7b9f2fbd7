import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { World } from './world.ts';

/** An application for somebody of a case of the harbour, withdrawn on a day; gives its id. */
export async function addWmoApplication(
  { owner, viewers, teams }: World,
  { caseId, personId }: { caseId: string; personId: string },
  withdrawnOn: string,
): Promise<string> {
  const { organisationId, accountId } = viewers.generalist;
  const id = uuidv7();
  await sql`insert into wmo_application (organisation_id, id, team_id, case_id, person_id, subject, reported_on,
      created_by, created_at)
    values (${organisationId}, ${id}, ${teams.haven}, ${caseId}, ${personId}, 'Scootmobiel', ${withdrawnOn},
      ${accountId}, now())`.execute(owner);
  for (const kind of ['client-support-offered', 'withdrawn']) {
    await sql`insert into wmo_event (organisation_id, id, team_id, case_id, application_id, kind, on_day, at, by_account)
      values (${organisationId}, ${uuidv7()}, ${teams.haven}, ${caseId}, ${id}, ${kind}, ${withdrawnOn}, now(),
        ${accountId})`.execute(owner);
  }
  return id;
}
