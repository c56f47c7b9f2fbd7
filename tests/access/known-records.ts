import { captureSignal } from '../../modules/signals/api.ts';
import { settleCase } from '../harness/world-case.ts';
import type { World } from '../harness/world.ts';

/**
 * Records of the team in the harbour, by the name a path gives them. A path that begins with another parameter makes
 * the generated tests fail until it is named here: no route goes untested because nobody thought of it.
 */
export async function knownRecords(world: World): Promise<Record<string, string>> {
  const { caseId, householdId, personId } = await settleCase(world);
  const { body: signal } = await world.ask('generalist', captureSignal, {
    body: { teamId: world.teams.haven, text: 'Voor de proef op de sloten' },
  });
  return { caseId, householdId, personId, signalId: signal.id };
}
