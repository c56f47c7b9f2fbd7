import { noteConsent } from '../../access/consent-record.ts';
import { demoLink, type DemoShare } from '../../demo/shares.ts';
import type { Household } from '../../demo/story.ts';
import type { SharingTables } from '../../modules/sharing/tables.ts';
import { hashSecret, tokenText } from '../../platform/auth/session-token.ts';
import { planIds } from './plan-ids.ts';
import type { DemoContext } from './telling-time.ts';

const db = (demo: DemoContext) => demo.tx.withTables<SharingTables>();

const placeOf = (demo: DemoContext, told: Household) => ({
  organisationId: demo.organisationId,
  teamId: demo.id('team', told.team),
  caseId: demo.id('case', told.key),
});

/** What of a household is shared outside the team, the consents it rests on, and the private link of the demo. */
export async function loadShares(demo: DemoContext, told: Household, shares: readonly DemoShare[]): Promise<void> {
  for (const [index, share] of shares.filter(({ household }) => household === told.key).entries()) {
    await loadShare(demo, told, share, demo.id('share', `${told.key}/${index}`));
  }
  if (told.key === demoLink.household) await loadLink(demo, told);
}

async function loadShare(demo: DemoContext, told: Household, share: DemoShare, id: string): Promise<void> {
  const { stopped, reaction } = share;
  const ofCase = placeOf(demo, told);
  const by = demo.id('account', share.by);
  const recipient = recipientOf(demo, share);
  await db(demo)
    .insertInto('share')
    .values({
      ...ofCase,
      ...recipient,
      ...pieceOf(demo, told, share),
      id,
      householdId: demo.id('household', told.key),
      basis: 'consent',
      law: null,
      explanation: null,
      healthBasis: share.saysHealth ? 'explicit-consent' : null,
      consentIds: await consentsFor(demo, told, share, recipient.recipientId),
      purpose: share.purpose,
      startsOn: demo.day(share.from),
      endsOn: demo.day(share.until),
      sharedAt: demo.instant(share.from),
      sharedBy: by,
      withdrawnAt: stopped ? demo.instant(stopped.day) : null,
      withdrawnBy: stopped ? by : null,
      withdrawnWhy: stopped?.why ?? null,
    })
    .execute();
  if (!reaction) return;
  const { recipientId } = recipient;
  const answer = { shareId: id, recipientId, text: reaction.text, at: demo.instant(reaction.day) };
  await db(demo)
    .insertInto('shareReaction')
    .values({ ...ofCase, ...answer })
    .execute();
}

const recipientOf = (demo: DemoContext, { with: reader }: DemoShare) =>
  'partner' in reader
    ? { recipientKind: 'account' as const, recipientId: demo.id('account', reader.partner) }
    : { recipientKind: 'person' as const, recipientId: demo.id('person', reader.person) };

function pieceOf(demo: DemoContext, told: Household, { piece }: DemoShare) {
  if ('report' in piece) {
    const talk = told.conversations[piece.report];
    if (!talk) throw new Error(`The story of ${told.key} has no conversation ${piece.report}`);
    return { pieceKind: 'report', pieceId: demo.id('report-version', `${told.key}/${talk.key}`) };
  }
  const goals = told.plans.at(-1)?.problems.flatMap((problem) => problem.goals) ?? [];
  const goal = goals.find(({ text }) => text === piece.goal);
  if (!goal) throw new Error(`The plan of ${told.key} has no wish "${piece.goal}"`);
  return { pieceKind: 'goal', pieceId: planIds(demo, told)('goal', goal.key) };
}

/** The yes of the resident, and with somebody around the household their own yes to be called. */
async function consentsFor(demo: DemoContext, told: Household, share: DemoShare, recipientId: string) {
  const { agreed, by, from, purpose } = share;
  const given = await noteConsent(
    demo.tx,
    { ...placeOf(demo, told), householdId: demo.id('household', told.key), accountId: demo.id('account', by) },
    { personId: demo.id('person', agreed.person), about: 'sharing', recipientId },
    'given',
    { how: agreed.how, onDay: demo.day(from), remark: purpose },
  );
  const calls = await db(demo)
    .selectFrom('consentEvent')
    .select('id')
    .where('organisationId', '=', demo.organisationId)
    .where('personId', '=', recipientId)
    .where('about', '=', 'contact')
    .where('kind', '=', 'given')
    .execute();
  return [given, ...calls.map(({ id }) => id)];
}

/** The same on every machine: what is behind it is made up. */
const secret = hashSecret('The private link of the demo');

/** What stands behind # in the private link of the demo. */
export const demoLinkToken = (demo: Pick<DemoContext, 'organisationId'>) =>
  tokenText({ organisationId: demo.organisationId, secret });

async function loadLink(demo: DemoContext, told: Household): Promise<void> {
  await db(demo)
    .insertInto('shareLink')
    .values({
      ...placeOf(demo, told),
      personId: demo.id('person', demoLink.person),
      secretHash: hashSecret(secret),
      asks: 'code',
      answerHash: hashSecret(`${secret}.${demoLink.code}`),
      madeAt: demo.instant(demoLink.made),
      madeBy: demo.id('account', demoLink.by),
      endedAt: null,
    })
    .execute();
}
