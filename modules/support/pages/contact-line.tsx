import { useState, type ReactNode } from 'react';
import { contactFunctions as described } from '../../../method/functions.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { dayAndTime } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { MoreIcon, WaitingIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { LoadMore } from '../../../ui/pagination/load-more.tsx';
import { Timeline, type TimelineItem } from '../../../ui/timeline/timeline.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { addContact, changeContact, listContacts, type Contact, type NewContact } from '../api.ts';
import { supportMessages } from '../messages.ts';
import { ChannelIcon } from './channel-icon.tsx';
import { ContactDialog } from './contact-dialog.tsx';

const pageSize = 50;

/** Every contact along a line, newest first; what still waits for a connection stands on top of it. */
export function ContactLine({ caseId }: { caseId: string }) {
  const t = useText(supportMessages);
  const [pages, setPages] = useState(1);
  const [changing, setChanging] = useState<Contact | null>(null);
  const first = useRead(listContacts, { params: { caseId }, query: { limit: pageSize } });
  const queued = useQueuedItems(caseId);
  return (
    <Card title={t('line.title')}>
      <Stack gap={4}>
        {queued.length > 0 && <Timeline label={t('line.queued')} items={queued} />}
        <Loaded of={first}>
          {({ total }) =>
            total === 0 && queued.length === 0 ? (
              <EmptyState drawing="path" title={t('line.none')} headingLevel={3}>
                {t('line.noneHelp')}
              </EmptyState>
            ) : (
              <>
                {Array.from({ length: pages }, (_, page) => (
                  <ContactPage key={page} caseId={caseId} offset={page * pageSize} onChange={setChanging} />
                ))}
                {total > pageSize && (
                  <LoadMore
                    shown={Math.min(pages * pageSize, total)}
                    total={total}
                    onMore={() => setPages(pages + 1)}
                  />
                )}
              </>
            )
          }
        </Loaded>
      </Stack>
      {changing && <ContactDialog caseId={caseId} contact={changing} onClose={() => setChanging(null)} />}
    </Card>
  );
}

interface ContactPageProps {
  caseId: string;
  offset: number;
  onChange: (contact: Contact) => void;
}

function ContactPage({ caseId, offset, onChange }: ContactPageProps) {
  const t = useText(supportMessages);
  const item = useContactItem();
  const query = { limit: pageSize, ...(offset > 0 ? { offset } : {}) };
  const contacts = useRead(listContacts, { params: { caseId }, query });
  return (
    <Loaded of={contacts}>
      {({ contacts: rows, can }) => (
        <Timeline
          label={t('line.title')}
          items={rows.map((contact) =>
            item(
              contact,
              can.work && <ContactMenu contact={contact} caseId={caseId} onChange={() => onChange(contact)} />,
            ),
          )}
        />
      )}
    </Loaded>
  );
}

/** A contact as a moment on the line. */
function useContactItem() {
  const t = useText(supportMessages);
  const language = useLanguage();
  return (contact: Contact, menu: ReactNode): TimelineItem => {
    const names = [...contact.people, ...contact.helpers].map(({ name }) => name).join(', ');
    const how = [
      t(`channel.${contact.channel}`),
      names && t('line.with', { names }),
      t('line.by', { name: contact.byName }),
    ];
    return {
      id: contact.id,
      when: dayAndTime(contact.at, language),
      title: (
        <div className="support-line-head">
          <span>{entryAt(described, contact.function, contact.functionVersion)?.label[language]}</span>
          {menu}
        </div>
      ),
      icon: <ChannelIcon channel={contact.channel} />,
      children: (
        <>
          {contact.text && <p className="support-words">{contact.text}</p>}
          <p className="kt-soft kt-small">{how.filter(Boolean).join(' · ')}</p>
        </>
      ),
    };
  };
}

/** What was recorded here and is not delivered yet, so that nobody types it again. */
function useQueuedItems(caseId: string): TimelineItem[] {
  const t = useText(supportMessages);
  const language = useLanguage();
  const path = pathOf(addContact, { caseId });
  return useOutbox()
    .queued.filter((write) => write.path === path && write.problem === null)
    .map((write) => {
      const contact = write.body as NewContact;
      return {
        id: write.id,
        when: `${dayAndTime(contact.at, language)} · ${t('line.queued')}`,
        title: entryAt(described, contact.function)?.label[language],
        icon: <WaitingIcon size={1.1} />,
        tone: 'coming',
        children: contact.text ? <p className="support-words">{contact.text}</p> : undefined,
      };
    });
}

function ContactMenu({ contact, caseId, onChange }: { contact: Contact; caseId: string; onChange: () => void }) {
  const t = useText(supportMessages);
  const change = useWrite(changeContact, { refreshes: [listContacts] });
  const params = { caseId, contactId: contact.id };
  const remove = () =>
    change.mutate(
      { params, body: { removed: true, version: contact.version } },
      {
        onSuccess: ({ version }) =>
          showToast({
            text: t('line.gone'),
            action: {
              label: t('line.undo'),
              onAction: () => change.mutate({ params, body: { removed: false, version } }),
            },
          }),
      },
    );
  return (
    <Menu
      label={t('line.more')}
      trigger={<IconButton label={t('line.more')} icon={<MoreIcon />} />}
      items={[
        { id: 'change', label: t('line.change'), onAction: onChange },
        { id: 'mistake', label: t('line.mistake'), onAction: remove },
      ]}
    />
  );
}
