import { uuidv7 } from 'uuidv7';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { writtenDay } from '../../ui/dates.ts';
import { asPiece, type Piece, type PieceHead } from '../sharing/api.ts';
import { decidesAlone } from '../sharing/domain.ts';
import { peopleIn, saysHealth } from './contents.ts';
import { toolOf } from './instruments.ts';
import { drawingMessages } from './messages.ts';
import { paperOf, type DrawingPapers } from './papers.ts';
import { beginMoment } from './store.ts';
import type { DrawingTables } from './tables.ts';
import { seriesName } from './tool-ids.ts';

// One moment of a drawing as a piece to share: what was drawn, without the names of the household. Whoever was drawn and
// is known by name to the team says for themselves whether it may be shown.

const db = (tx: Tx) => tx.withTables<DrawingTables>();

export const sharedDrawing = (papers: DrawingPapers) => ({
  kind: 'drawing',
  name: (language: Language) => textIn(drawingMessages, language)('shared.kind'),

  async list(
    tx: Tx,
    { organisationId, caseId, householdId }: { organisationId: string; caseId: string; householdId: string },
    language: Language,
    today: string,
  ): Promise<PieceHead[]> {
    const t = textIn(drawingMessages, language);
    const drawings = await db(tx)
      .selectFrom('drawing')
      .select(['id', 'kind', 'toolId', 'methodVersion', 'personId', 'onDay', 'closedAt'])
      .where('organisationId', '=', organisationId)
      .where('caseId', '=', caseId)
      .orderBy('createdAt', 'desc')
      .execute();
    const parts = await db(tx)
      .selectFrom('drawingPart')
      .select(['drawingId', 'content'])
      .where('organisationId', '=', organisationId)
      .where('caseId', '=', caseId)
      .execute();
    const people = await db(tx)
      .selectFrom('person')
      .select(['id', 'birthDate', 'deceasedOn', 'place'])
      .where('organisationId', '=', organisationId)
      .where('householdId', '=', householdId)
      .orderBy('id')
      .execute();
    const decide = people.filter((one) => one.deceasedOn === null && decidesAlone(one.birthDate, today));
    const heads = [];
    for (const { id, kind, toolId, methodVersion, personId, onDay, closedAt } of drawings) {
      const drawn = new Set(parts.flatMap((part) => (part.drawingId === id ? peopleIn(part.content) : [])));
      const isOf = (person: (typeof people)[number]) =>
        person.id === personId || drawn.has(person.id) || (personId === null && person.place === 'member');
      const tool = await toolOf(tx, { organisationId }, { kind, toolId, methodVersion });
      heads.push({
        id,
        title: tool?.definition.label[language] ?? t(`shared.title.${seriesName({ kind, toolId })}`),
        detail: [writtenDay(onDay, language), closedAt === null ? t('shared.settles') : null]
          .filter(Boolean)
          .join('. '),
        consentOf: decide.filter(isOf).map((person) => person.id),
        saysHealth: parts.some((part) => part.drawingId === id && saysHealth(part.content)),
      });
    }
    return heads;
  },

  async read(tx: Tx, organisationId: string, drawingId: string, language: Language): Promise<Piece | undefined> {
    const t = textIn(drawingMessages, language);
    const drawing = await db(tx)
      .selectFrom('drawing')
      .select(['kind', 'toolId', 'personId', 'methodVersion', 'onDay'])
      .where('organisationId', '=', organisationId)
      .where('id', '=', drawingId)
      .executeTakeFirst();
    if (!drawing) return undefined;
    const parts = await db(tx)
      .selectFrom('drawingPart')
      .select(['id', 'version', 'content'])
      .where('organisationId', '=', organisationId)
      .where('drawingId', '=', drawingId)
      .orderBy('id')
      .execute();
    const middle = drawing.personId === null ? t('shared.household') : t('shared.resident');
    const tool = await toolOf(tx, { organisationId }, drawing);
    const about = { middle, household: '', language, tool };
    const { blocks } = paperOf(papers, { ...drawing, parts }, about);
    return {
      title: tool?.definition.label[language] ?? t(`shared.title.${seriesName(drawing)}`),
      subtitle: writtenDay(drawing.onDay, language),
      blocks: asPiece(blocks),
    };
  },

  /** What is shown to others stays as it was: a moment that is worked on is left, and the next begins with the same. */
  async settle(tx: Tx, viewer: Viewer, subject: CaseSubject, drawingId: string): Promise<void> {
    const open = await db(tx)
      .selectFrom('drawing')
      .select(['kind', 'toolId', 'personId', 'methodVersion'])
      .where('organisationId', '=', viewer.organisationId)
      .where('id', '=', drawingId)
      .where('closedAt', 'is', null)
      .executeTakeFirst();
    if (!open) return;
    const onDay = amsterdamDay(new Date());
    await beginMoment(tx, viewer, subject, { ...open, id: uuidv7(), after: drawingId, onDay }, () => undefined);
  },
});
