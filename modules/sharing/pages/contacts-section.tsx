import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { listShares, type CaseSharing, type Contact } from '../api.ts';
import { endShareLink } from '../api-link.ts';
import { sharingMessages } from '../messages.ts';
import { LinkDialog } from './link-dialog.tsx';

type Asked = { contact: Contact; about: 'make' | 'end' } | null;

/** The people around the household: what they said of being called, and the private link with which they read. */
export function ContactsSection({ caseId, sharing }: { caseId: string; sharing: CaseSharing }) {
  const t = useText(sharingMessages);
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  if (sharing.contacts.length === 0) return null;
  return (
    <Card title={t('contacts.title')} headingLevel={3}>
      <Stack gap={3}>
        <p className="kt-soft">{t('contacts.lead')}</p>
        <List label={t('contacts.title')}>
          {sharing.contacts.map((contact) => (
            <ContactRow key={contact.id} contact={contact} can={sharing.can} onAsk={setAsked} />
          ))}
        </List>
      </Stack>
      {asked?.about === 'make' && <LinkDialog caseId={caseId} contact={asked.contact} onClose={close} />}
      {asked?.about === 'end' && <EndLinkDialog caseId={caseId} contact={asked.contact} onClose={close} />}
    </Card>
  );
}

interface RowProps {
  contact: Contact;
  can: CaseSharing['can'];
  onAsk: (asked: Asked) => void;
}

function ContactRow({ contact, can, onAsk }: RowProps) {
  const t = useText(sharingMessages);
  const language = useLanguage();
  const { name, role, consent, link } = contact;
  const linkWords =
    link && (link.isLocked ? t('contacts.locked') : t('contacts.link', { day: humanDay(link.madeAt, language) }));
  return (
    <ListRow
      leading={<Avatar name={name} />}
      title={name}
      meta={
        <div className="sharing-lines">
          <span>{[role, t(`contacts.consent.${consent ?? 'none'}`)].filter(Boolean).join(' · ')}</span>
          {linkWords && <span>{linkWords}</span>}
        </div>
      }
      actions={
        <Cluster>
          {link && can.withdraw && (
            <Button
              variant="quiet"
              aria-label={t('contacts.endLabel', { name })}
              onPress={() => onAsk({ contact, about: 'end' })}
            >
              {t('contacts.endLink')}
            </Button>
          )}
          {consent === 'given' && can.share && (
            <Button
              variant="quiet"
              aria-label={t('contacts.makeLabel', { name })}
              onPress={() => onAsk({ contact, about: 'make' })}
            >
              {t(link ? 'contacts.newLink' : 'contacts.makeLink')}
            </Button>
          )}
        </Cluster>
      }
    />
  );
}

function EndLinkDialog({ caseId, contact, onClose }: { caseId: string; contact: Contact; onClose: () => void }) {
  const t = useText(sharingMessages);
  const end = useWrite(endShareLink, { refreshes: [listShares] });
  const send = () => end.mutate({ params: { caseId, personId: contact.id } }, { onSuccess: onClose });
  return (
    <WriteDialog
      title={t('contacts.endTitle', { name: contact.name })}
      submit={t('contacts.endLink')}
      isPending={end.isPending}
      error={end.error}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t('contacts.endText')}</p>
    </WriteDialog>
  );
}
