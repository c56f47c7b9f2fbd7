import { useState } from 'react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteForm } from '../../../platform/web/write-form.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { BackIcon } from '../../../ui/icons/sign-icons.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { listShareable, listShares, sharePiece, type Shareable } from '../api.ts';
import { monthsOn } from '../domain.ts';
import { sharingMessages } from '../messages.ts';
import { bodyOf, emptyShare, type ShareDraft } from './share-draft.ts';
import { GroundFields } from './ground-fields.tsx';
import { WhatFields } from './what-fields.tsx';
import './sharing.css';

/** Shares one piece; begins with a piece and a recipient when the address names them. */
export function SharePage() {
  const t = useText(sharingMessages);
  const caseId = useAddressId('caseId');
  const read = useRead(listShareable, { params: { caseId } });
  return (
    <div className="sharing-form">
      <Link variant="quiet" href={`/cases/${caseId}/shares`} icon={<BackIcon size={1} />}>
        {t('form.back')}
      </Link>
      <Section title={t('form.title')} description={t('form.lead')}>
        <Loaded of={read}>{(shareable) => <ShareForm caseId={caseId} shareable={shareable} />}</Loaded>
      </Section>
    </div>
  );
}

/** Long enough to help, short enough to think about it again. */
const usualMonths = 3;

function ShareForm({ caseId, shareable }: { caseId: string; shareable: Shareable }) {
  const t = useText(sharingMessages);
  const go = useNavigate();
  const from = new URLSearchParams(useRouterState({ select: (state) => state.location.searchStr }));
  const [piece, recipient] = [from.get('piece'), from.get('to')];
  const [today] = useState(() => dayOf(new Date()));
  const draft = useDraft<ShareDraft>(
    draftKey('share', caseId, ...(piece?.split('/') ?? []), ...(recipient?.split('/') ?? [])),
    { ...emptyShare(today, monthsOn(today, usualMonths)), piece, recipient },
    { schema: '1' },
  );
  const [isChecked, setChecked] = useState(false);
  const share = useWrite(sharePiece, { refreshes: [listShares, listShareable] });
  const set = (part: Partial<ShareDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const send = () => {
    const body = bodyOf(draft.value, shareable);
    setChecked(true);
    if (!body) return;
    share.mutate(
      { params: { caseId }, body },
      {
        onSuccess: ({ recipient: { name } }) => {
          showToast({ text: t('form.done', { name }) });
          void draft.discard().then(() => go({ href: `/cases/${caseId}/shares` }));
        },
      },
    );
  };
  if (shareable.partners.length + shareable.contacts.length === 0) return <Notice>{t('form.noRecipient')}</Notice>;
  const fields = { shareable, value: draft.value, onChange: set, error: share.error };
  return (
    <WriteForm
      submit={t('form.submit')}
      cancelHref={`/cases/${caseId}/shares`}
      isPending={share.isPending}
      error={share.error}
      errorTitle={t('failed')}
      onSubmit={send}
    >
      <WhatFields {...fields} isChecked={isChecked} />
      <GroundFields {...fields} today={today} />
    </WriteForm>
  );
}
