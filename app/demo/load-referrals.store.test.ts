import { expect, test } from 'vitest';
import { demo as story } from '../../demo/neighbourhood.ts';
import { freshDatabase } from '../../tests/harness/database.ts';
import { runOnce } from '../../tests/harness/engine.ts';
import { loadDemoWhenEmpty } from '../demo.ts';

const told = story.households;
const count = (of: (household: (typeof told)[number]) => readonly unknown[]) =>
  told.reduce((sum, household) => sum + of(household).length, 0);

test('every referral, application and meeting of the story is there, sent with what went along', async () => {
  const { migratorUrl } = await freshDatabase();
  await loadDemoWhenEmpty(migratorUrl);
  const [row] = await runOnce<Record<string, number>>(
    migratorUrl,
    `select (select count(*)::int from referral) as referrals,
       (select count(*)::int from referral r where exists (select from referral_event e where e.referral_id = r.id
         and e.kind = 'sent' and e.went_along ->> 'request' = r.request)) as sent,
       (select count(*)::int from wmo_application) as applications,
       (select count(*)::int from action_team_meeting) as meetings,
       (select count(*)::int from action_team_meeting m where m.chair_id = any (m.person_ids || m.worker_ids || m.helper_ids))
         as led,
       (select count(*)::int from action_team_agreement) as agreements`,
  );
  const referrals = count((household) => household.referrals);
  const meetings = count((household) => household.actionTeams);
  expect(referrals).toBeGreaterThan(5);
  expect(row).toEqual({
    referrals,
    sent: referrals,
    applications: count((household) => household.wmo),
    meetings,
    led: meetings,
    agreements: count((household) => household.actionTeams.flatMap(({ agreements }) => agreements)),
  });
});
