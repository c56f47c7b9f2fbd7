import type { Tx } from '../../platform/db/connection.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { writtenDay } from '../../ui/dates.ts';
import { asPiece, type Piece, type PieceHead } from '../sharing/api.ts';
import { FrozenReport } from './api-report.ts';
import { conversationMessages } from './messages.ts';
import { answerBlocks, sectionBlocks } from './report-document.ts';
import { readAnswers } from './report-store.ts';
import type { ConversationTables } from './tables.ts';

// A frozen report as a piece to share: what was said and what people said of the report, without the name of the
// household in its title.

const db = (tx: Tx) => tx.withTables<ConversationTables>();

export const sharedReport = {
  kind: 'report',
  name: (language: Language) => textIn(conversationMessages, language)('shared.kind'),

  async list(
    tx: Tx,
    { organisationId, caseId }: { organisationId: string; caseId: string },
    language: Language,
  ): Promise<PieceHead[]> {
    const t = textIn(conversationMessages, language);
    const rows = await db(tx)
      .selectFrom('reportVersion')
      .select(['id', 'number', 'content', 'at'])
      .where('organisationId', '=', organisationId)
      .where('caseId', '=', caseId)
      .orderBy('at', 'desc')
      .execute();
    return rows.map(({ id, number, content, at }) => {
      const report = FrozenReport.parse(content);
      return {
        id,
        title: titleOf(report, language),
        detail: `${t('report.version', { number })}, ${writtenDay(at, language)}`,
        consentOf: [],
        saysHealth: report.sections.some(({ id: section }) => section === 'area-health'),
      };
    });
  },

  async read(tx: Tx, organisationId: string, versionId: string): Promise<Piece | undefined> {
    const row = await db(tx)
      .selectFrom('reportVersion')
      .select(['content', 'number'])
      .where('organisationId', '=', organisationId)
      .where('id', '=', versionId)
      .executeTakeFirst();
    if (!row) return undefined;
    const report = FrozenReport.parse(row.content);
    const t = textIn(conversationMessages, report.language);
    const answers = await readAnswers(tx, organisationId, versionId, t('shared.someone'));
    return {
      title: titleOf(report, report.language),
      subtitle: t('print.version', { number: row.number }),
      blocks: asPiece([
        { kind: 'keyValues', items: report.facts },
        ...sectionBlocks(report),
        ...(answers.length > 0 ? [{ kind: 'heading', level: 2, text: t('print.answers') } as const] : []),
        ...answerBlocks({ answers }, report.language),
      ]),
    };
  },
};

/** "Gespreksverslag, 3 maart 2026"; a report of its own language keeps its own words. */
const titleOf = ({ subtitle }: FrozenReport, language: Language) =>
  [textIn(conversationMessages, language)('shared.kind'), subtitle].filter(Boolean).join(', ');
