import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { humanDay, isLate } from '../../../ui/dates.ts';
import { EditIcon } from '../../../ui/icons/action-icons.tsx';
import { DomainIcon } from '../../../ui/life-area/domain-icon.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import type { Case, InvolvedHelper } from '../api.ts';
import { caseMessages } from '../messages.ts';
import { HelperDialog } from './helper-dialog.tsx';

/** Everyone who helps already, with what they did: no second intake, no second plan. */
export function HelpersSection({ found }: { found: Case }) {
  const t = useText(caseMessages);
  const [editing, setEditing] = useState<InvolvedHelper | 'new' | null>(null);
  return (
    <Section
      title={t('helpers.title')}
      description={t('helpers.lead')}
      action={found.can.work && <Button onPress={() => setEditing('new')}>{t('helpers.add')}</Button>}
    >
      {found.helpers.length === 0 ? (
        <p className="kt-soft">{t('helpers.empty')}</p>
      ) : (
        <Card padding="none">
          <List label={t('helpers.title')}>
            {found.helpers.map((helper) => (
              <HelperRow
                key={helper.id}
                found={found}
                helper={helper}
                {...(found.can.work ? { onEdit: () => setEditing(helper) } : {})}
              />
            ))}
          </List>
        </Card>
      )}
      {editing !== null && (
        <HelperDialog found={found} helper={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}

function HelperRow({ found, helper, onEdit }: { found: Case; helper: InvolvedHelper; onEdit?: () => void }) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const stopped = helper.until !== null && isLate(helper.until);
  const forWhom = found.household.people.filter(({ id }) => helper.personIds.includes(id)).map(({ name }) => name);
  const day = stopped
    ? t('helpers.stopped', { day: humanDay(helper.until ?? '', language) })
    : helper.since === null
      ? undefined
      : t('helpers.sinceDay', { day: humanDay(helper.since, language) });
  const meta = [
    [helper.name, helper.organisationName].filter(Boolean).join(', '),
    forWhom.length > 0 ? forWhom.join(', ') : t('helpers.everybody'),
    helper.contact,
    day,
  ];
  return (
    <ListRow
      title={helper.helpsWith}
      meta={meta.filter(Boolean).join(' · ')}
      {...(helper.domain ? { leading: <DomainIcon domain={helper.domain} /> } : {})}
      {...(helper.hasIntake || helper.hasPlan
        ? {
            tags: (
              <>
                {helper.hasIntake && <Tag>{t('helpers.intake')}</Tag>}
                {helper.hasPlan && <Tag>{t('helpers.plan')}</Tag>}
              </>
            ),
          }
        : {})}
      {...(onEdit
        ? {
            actions: (
              <IconButton
                label={t('helpers.edit', { name: helper.name ?? helper.organisationName })}
                icon={<EditIcon />}
                onPress={onEdit}
              />
            ),
          }
        : {})}
    />
  );
}
