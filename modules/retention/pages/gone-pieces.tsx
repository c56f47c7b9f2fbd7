import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { listCertificates, type Certificate } from '../api.ts';
import { erasedOnRequest, ruleIds, type RuleId } from '../domain.ts';
import { retentionMessages } from '../messages.ts';
import './retention.css';

/** The certificates of what was destroyed, newest first. */
export function GonePieces() {
  const t = useText(retentionMessages);
  const read = useRead(listCertificates);
  return (
    <Loaded of={read}>
      {({ certificates }) =>
        certificates.length === 0 ? (
          <EmptyState drawing="letter" title={t('gone.empty')} />
        ) : (
          <Stack gap={4}>
            {certificates.map((certificate) => (
              <CertificateCard key={certificate.id} certificate={certificate} />
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
}

const isRule = (rule: string): rule is RuleId => (ruleIds as readonly string[]).includes(rule);

function CertificateCard({ certificate: of }: { certificate: Certificate }) {
  const t = useText(retentionMessages);
  const language = useLanguage();
  const day = (when: string) => writtenDay(when, language);
  const ruleWords = (rule: string) =>
    rule === erasedOnRequest ? t('gone.onRequest') : isRule(rule) ? t(`rule.${rule}`) : rule;
  const rows = Object.values(of.counts).reduce((sum, count) => sum + count, 0);
  return (
    <Card title={`${t(`kind.${of.pieceKind}`)} · ${day(of.decidedAt)}`}>
      <KeyValue
        items={[
          { label: t('column.source'), value: ruleWords(of.rule) },
          { label: t('column.term'), value: t('gone.kept', { from: day(of.startedOn), until: day(of.keptUntil) }) },
          {
            label: t('gone.detail'),
            value: t('gone.rows', { count: rows, tables: Object.keys(of.counts).length }),
          },
          { label: t('rule.audit'), value: t('gone.audit', { count: of.pseudonymised }) },
          { label: t('gone.who'), value: t('gone.by', { name: of.decidedByName, day: day(of.decidedAt) }) },
          { label: t('gone.hash'), value: <code className="retention-hash">{of.hash}</code> },
        ]}
      />
      {of.repeatedAt && <p className="kt-soft">{t('gone.repeated', { day: day(of.repeatedAt) })}</p>}
    </Card>
  );
}
