import { crisisChecks, firstContactDecisions } from '../../../method/first-contact.ts';
import { entryAt } from '../../../method/versions.ts';
import { lifeAreaIds } from '../../../method/ids.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { AreaChip } from '../../../ui/life-area/area-chip.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { listFirstContacts, type FirstContact } from '../api.ts';
import { firstContactMessages } from '../messages.ts';
import './first-contact.css';

/** On the overview of a case: what came up the first time, and what was chosen. Nothing when there was none. */
export function FirstContactCard({ caseId }: { caseId: string }) {
  const t = useText(firstContactMessages);
  const { data } = useRead(listFirstContacts, { params: { caseId } });
  if (!data || data.firstContacts.length === 0) return null;
  return (
    <Card title={t('card.title')}>
      {data.firstContacts.map((contact) => (
        <OneContact key={contact.id} contact={contact} />
      ))}
    </Card>
  );
}

function OneContact({ contact }: { contact: FirstContact }) {
  const t = useText(firstContactMessages);
  const language = useLanguage();
  const decision = entryAt(firstContactDecisions, contact.decision)?.label[language] ?? contact.decision;
  const when = [
    t('card.meta', { name: contact.byName, day: humanDay(contact.at, language) }),
    t(`channel.${contact.channel}`),
    contact.withWhom && t('card.with', { who: contact.withWhom }),
  ];
  return (
    <div className="first-contact-told">
      <p className="kt-soft kt-small">{when.filter(Boolean).join(' · ')}</p>
      <dl className="first-contact-areas">
        {lifeAreaIds.map((area) => (
          <div key={area}>
            <dt>
              <AreaChip area={area} />
            </dt>
            <dd>{contact.notes[area] ?? <span className="kt-soft">{t('areas.silent')}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{t('crisis.answer')}</dt>
          <dd>{crisisWords(contact, language) ?? <CrisisNothing contact={contact} />}</dd>
        </div>
      </dl>
      <p>
        <strong>{t('card.decided', { decision })}.</strong> {contact.reason}{' '}
        {contact.provisionId ? (
          <Link href={`/social-map/${contact.provisionId}`}>{contact.provisionName}</Link>
        ) : (
          (contact.provisionName ?? contact.referredTo ?? '')
        )}
      </p>
    </div>
  );
}

function crisisWords({ crisis }: FirstContact, language: 'nl' | 'en'): string | undefined {
  if (!crisis) return undefined;
  const signs = crisis.signs.map((id) => entryAt(crisisChecks, id)?.label[language] ?? id);
  const words = [signs.join(', '), crisis.text].filter(Boolean).join('. ');
  return words === '' ? undefined : words;
}

function CrisisNothing({ contact }: { contact: FirstContact }) {
  const t = useText(firstContactMessages);
  return <span className="kt-soft">{contact.crisis ? t('crisis.noneFound') : t('crisis.notAsked')}</span>;
}
