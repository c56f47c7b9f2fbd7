import { sql } from 'kysely';
import type { Tx } from '../../platform/db/connection.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { writtenDay } from '../../ui/dates.ts';
import type { Piece, PieceHead } from '../sharing/api.ts';
import { decidesAlone } from '../sharing/domain.ts';
import { fullName } from './domain.ts';
import { householdMessages } from './messages.ts';
import type { HouseholdTables } from './tables.ts';

// Somebody of a household as a piece to share: who it is and how to speak with and reach them. The address is not in it:
// it is the household's, and may be one that must stay hidden. Nor is what a worker noted.

const db = (tx: Tx) => tx.withTables<HouseholdTables>();

export const sharedPerson = {
  kind: 'person',
  name: (language: Language) => textIn(householdMessages, language)('shared.kind'),

  async list(
    tx: Tx,
    { organisationId, householdId }: { organisationId: string; householdId: string },
    _language: Language,
    today: string,
  ): Promise<PieceHead[]> {
    const rows = await db(tx)
      .selectFrom('person')
      .select(['id', 'givenName', 'infix', 'familyName', 'partnerInfix', 'partnerFamilyName'])
      .select(['birthDate', 'roleInHousehold', 'deceasedOn'])
      .where('organisationId', '=', organisationId)
      .where('householdId', '=', householdId)
      .orderBy(sql`place = 'network'`)
      .orderBy('position')
      .execute();
    return rows.map((row) => ({
      id: row.id,
      title: fullName(row),
      detail: row.roleInHousehold ?? '',
      consentOf: row.deceasedOn === null && decidesAlone(row.birthDate, today) ? [row.id] : [],
      saysHealth: false,
    }));
  },

  async read(tx: Tx, organisationId: string, personId: string, language: Language): Promise<Piece | undefined> {
    const person = await db(tx)
      .selectFrom('person')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .where('id', '=', personId)
      .executeTakeFirst();
    if (!person) return undefined;
    const t = textIn(householdMessages, language);
    const items = [
      { key: t('shared.called'), value: person.called },
      { key: t('person.birthDate'), value: person.birthDate && writtenDay(person.birthDate, language) },
      { key: t('shared.languages'), value: person.languages.join(', ') },
      { key: t('shared.interpreter'), value: person.needsInterpreter ? t('shared.yes') : null },
      { key: t('person.phone'), value: person.phone },
      { key: t('person.email'), value: person.email },
    ].flatMap(({ key, value }) => (value ? [{ key, value }] : []));
    return { title: fullName(person), blocks: [{ kind: 'keyValues', items }] };
  },
};
