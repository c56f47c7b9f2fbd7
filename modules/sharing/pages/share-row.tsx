import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { humanDay, writtenDay } from '../../../ui/dates.ts';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import type { CaseSharing, Share } from '../api.ts';
import { isOpen } from '../domain.ts';
import { sharingMessages } from '../messages.ts';
import { StopDialog } from './stop-dialog.tsx';

interface Props {
  caseId: string;
  share: Share;
  can: CaseSharing['can'];
}

/** One piece with one recipient: who, what, until when, and why it may. */
export function ShareRow({ caseId, share, can }: Props) {
  const t = useText(sharingMessages);
  const [isStopping, setStopping] = useState(false);
  const { piece, recipient, state } = share;
  const named = { piece: piece.title, name: recipient.name };
  return (
    <>
      <ListRow
        leading={<Avatar name={recipient.name} />}
        title={recipient.name}
        meta={<Lines share={share} />}
        {...(share.endsSoon ? { tags: <Tag tone="attention">{t('row.soon')}</Tag> } : {})}
        actions={
          isOpen(state)
            ? can.withdraw && (
                <Button variant="quiet" aria-label={t('row.stopLabel', named)} onPress={() => setStopping(true)}>
                  {t('row.stop')}
                </Button>
              )
            : can.share && (
                <ButtonLink
                  variant="quiet"
                  aria-label={t('row.againLabel', named)}
                  href={`/cases/${caseId}/shares/new?piece=${piece.kind}/${piece.id}&to=${recipient.kind}/${recipient.id}`}
                >
                  {t('row.again')}
                </ButtonLink>
              )
        }
      />
      {isStopping && <StopDialog caseId={caseId} share={share} onClose={() => setStopping(false)} />}
    </>
  );
}

function Lines({ share }: { share: Share }) {
  const t = useText(sharingMessages);
  const language = useLanguage();
  const { piece, recipient, reaction } = share;
  return (
    <div className="sharing-lines">
      <span className="sharing-what">{[piece.title, piece.detail].filter(Boolean).join(' · ')}</span>
      <span>
        {piece.kindName} · <Until share={share} />
      </span>
      <span>{t('row.purpose', { purpose: share.purpose })}</span>
      <span>
        <Ground share={share} />
      </span>
      <span>{t('row.by', { name: share.sharedByName, day: humanDay(share.sharedAt, language) })}</span>
      {share.withdrawnWhy && <span>{share.withdrawnWhy}</span>}
      {reaction && (
        <Quote name={recipient.name} size="small" meta={t('row.reaction', { name: recipient.name })}>
          {reaction.text}
        </Quote>
      )}
    </div>
  );
}

/** Until when it lasts, or since when it is over. */
function Until({ share }: { share: Share }) {
  const t = useText(sharingMessages);
  const language = useLanguage();
  const until = writtenDay(share.endsOn, language);
  switch (share.state) {
    case 'live':
      return t('row.until', { day: until });
    case 'planned':
      return [t('row.from', { day: writtenDay(share.startsOn, language) }), t('row.until', { day: until })].join(' ');
    case 'over':
      return t('row.over', { day: until });
    case 'no-basis':
      return t('row.no-basis');
    case 'withdrawn':
      return t('row.withdrawn', {
        day: humanDay(share.withdrawnAt ?? share.endsOn, language),
        name: share.withdrawnByName ?? '',
      });
  }
}

/** Why it may. */
function Ground({ share }: { share: Share }) {
  const t = useText(sharingMessages);
  const language = useLanguage();
  const { basis, consentOf, law, healthBasis } = share;
  const names = new Intl.ListFormat(language).format(consentOf);
  const ground =
    basis === 'consent'
      ? t('ground.consent', { names })
      : t('ground.law', { basis: t(`form.bases.${basis}`), law: law ?? '' });
  const health = healthBasis && t('ground.health', { why: t(`form.healthBases.${healthBasis}`) });
  return [ground, health].filter(Boolean).join('. ');
}
