import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { listApplications } from '../../applications/api.ts';
import { listReferrals } from '../api.ts';
import { referralMessages } from '../messages.ts';
import { applicationThread, inOrder, isEarlierReferral, referralThread } from './threads.ts';

const shown = 3;

/** On the overview of a case: who was asked for what, the most pressing first. Nothing while nobody was asked. */
export function TogetherCard({ caseId }: { caseId: string }) {
  const t = useText(referralMessages);
  const language = useLanguage();
  const referrals = useRead(listReferrals, { params: { caseId } }).data?.referrals ?? [];
  const applications = useRead(listApplications, { params: { caseId } }).data?.applications ?? [];
  const threads = inOrder([
    ...referrals
      .filter((referral) => !isEarlierReferral(referral))
      .map((referral) => referralThread(referral, caseId, t, language)),
    ...applications.filter(({ isOver }) => !isOver).map((application) => applicationThread(application, caseId, t)),
  ]);
  if (threads.length === 0) return null;
  return (
    <Card title={t('title')} action={<Link href={`/cases/${caseId}/referrals`}>{t('card.all')}</Link>}>
      <List label={t('title')}>
        {threads.slice(0, shown).map(({ id, href, who, what, state, note, needsAttention }) => (
          <ListRow
            key={id}
            title={who}
            meta={`${what} · ${note ?? state}`}
            href={href}
            {...(needsAttention ? { trailing: t('card.attention'), trailingTone: 'late' } : {})}
          />
        ))}
      </List>
    </Card>
  );
}
