import type { z } from 'zod';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { dayAndTime } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { getAuditEntry } from '../api.ts';
import { auditMessages } from '../messages.ts';

/** Every field of one entry, for who wants to know exactly. */
export function AuditDetailsDialog({ entryId, onClose }: { entryId: string; onClose: () => void }) {
  const t = useText(auditMessages);
  const details = useRead(getAuditEntry, { params: { entryId } });
  return (
    <Dialog
      title={t('details.title')}
      size="wide"
      isOpen
      onOpenChange={onClose}
      actions={<Button onPress={onClose}>{t('details.close')}</Button>}
    >
      <Stack gap={4}>
        <p className="kt-soft">{t('details.lead')}</p>
        <Loaded of={details}>{(entry) => <Fields entry={entry} />}</Loaded>
      </Stack>
    </Dialog>
  );
}

function Fields({ entry }: { entry: z.output<typeof getAuditEntry.reply> }) {
  const t = useText(auditMessages);
  const language = useLanguage();
  const or = (value: string | null) => <span className="audit-code">{value ?? t('details.none')}</span>;
  const objects = Object.entries(entry.objects).map(([name, id]) => `${name} ${id}`);
  return (
    <KeyValue
      items={[
        { label: t('details.when'), value: dayAndTime(entry.at, language) },
        { label: t('details.action'), value: or(entry.action) },
        { label: t('details.permission'), value: or(entry.permission) },
        { label: t('details.purpose'), value: entry.purpose ? t(`purpose.${entry.purpose}`) : t('details.none') },
        { label: t('details.reason'), value: entry.reason ?? t('details.none') },
        { label: t('details.who'), value: or(entry.accountId) },
        { label: t('details.role'), value: or(entry.role) },
        { label: t('details.onBehalfOf'), value: or(entry.onBehalfOf) },
        { label: t('details.household'), value: or(entry.householdId) },
        { label: t('details.person'), value: or(entry.personId) },
        { label: t('details.objects'), value: or(objects.join('\n') || null) },
        { label: t('details.session'), value: or(entry.sessionId) },
        { label: t('details.trace'), value: or(entry.traceId) },
        {
          label: t('details.chain'),
          value: entry.seq === null ? t('details.waiting') : or(`${entry.seq} ${entry.hash}`),
        },
      ]}
    />
  );
}
