import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { clockTime } from '../../../ui/dates.ts';
import { EditIcon, EyeIcon, SearchIcon } from '../../../ui/icons/action-icons.tsx';
import { InfoIcon, LockIcon, WarnIcon } from '../../../ui/icons/sign-icons.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import type { AuditRow } from '../api.ts';
import { auditMessages } from '../messages.ts';
import { roleOf, sentenceOf } from '../words.ts';

/** One entry as a sentence. What was opened stands in full; what only appeared in a list is quieter, with an open mark. */
export function AuditLine({ row, onOpen }: { row: AuditRow; onOpen: () => void }) {
  const t = useText(auditMessages);
  const language = useLanguage();
  const meta = [clockTime(row.at, language), roleOf(t, row), row.purpose && t(`purpose.${row.purpose}`)];
  return (
    <ListRow
      leading={
        <span className="audit-mark" data-kind={row.outcome === 'done' ? row.kind : row.outcome}>
          <Mark row={row} />
        </span>
      }
      title={<span className={row.kind === 'found' ? 'kt-soft' : undefined}>{sentenceOf(t, row)}</span>}
      meta={meta.filter(Boolean).join(' · ')}
      tags={
        row.outcome !== 'done' ? (
          <Tag tone="attention">{t(`outcome.${row.outcome}`)}</Tag>
        ) : row.kind === 'found' ? (
          <Tag>{t('kind.found')}</Tag>
        ) : row.relation === 'none' || row.relation === 'emergency' ? (
          <Tag tone="warn">{t(`mark.${row.relation}`)}</Tag>
        ) : undefined
      }
      actions={<IconButton label={t('list.details')} icon={<InfoIcon />} onPress={onOpen} />}
    />
  );
}

function Mark({ row }: { row: AuditRow }) {
  const t = useText(auditMessages);
  if (row.outcome === 'refused') return <LockIcon label={t('outcome.refused')} />;
  if (row.outcome === 'failed') return <WarnIcon label={t('outcome.failed')} />;
  switch (row.kind) {
    case 'read':
      return <EyeIcon label={t('kind.read')} />;
    case 'write':
      return <EditIcon label={t('kind.write')} />;
    case 'found':
      return <SearchIcon label={t('kind.found')} />;
  }
}
