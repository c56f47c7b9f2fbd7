import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { listTableGuests, type TableGuests } from '../api-guests.ts';
import * as api from '../api.ts';
import { conversationMessages } from '../messages.ts';
import { CaseSection } from './case-section.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { useConversationTitle } from './conversation-title.ts';
import { PreparationFields } from './preparation-fields.tsx';
import { formOf, planOf, preparationOf, textsOf, withTexts, type PreparationForm } from './preparation-form.ts';
import './conversations.css';

/** Before a conversation: who comes, what for, what the resident was told, what to bring and what to ask. */
export function PreparationPage() {
  const caseId = useAddressId('caseId');
  const conversationId = useAddressId('conversationId');
  const conversation = useRead(api.getConversation, { params: { caseId, conversationId } });
  const guests = useRead(listTableGuests, { params: { caseId } });
  return (
    <Loaded of={conversation}>
      {(data) => <Loaded of={guests}>{(known) => <Preparation conversation={data} guests={known} />}</Loaded>}
    </Loaded>
  );
}

function Preparation({ conversation, guests }: { conversation: api.Conversation; guests: TableGuests }) {
  const t = useText(conversationMessages);
  const go = useNavigate();
  const title = useConversationTitle(conversation.ordinal);
  const params = { caseId: conversation.caseId, conversationId: conversation.id };
  const root = `/cases/${params.caseId}/conversations`;
  const draft = useDraft<PreparationForm>(draftKey('conversation', conversation.id, 'prepare'), formOf(conversation), {
    version: conversation.version,
    schema: '1',
  });
  const refreshes = [api.getConversation, api.listConversations];
  const plan = useWrite(api.changeConversation, { refreshes });
  const prepare = useWrite(api.changePreparation, { refreshes });
  const [isCancelling, setCancelling] = useState(false);
  const error = plan.error ?? prepare.error;
  const theirs = error?.status === 409 ? (error.problem.current as api.Conversation) : undefined;

  async function save(form: PreparationForm, version: number): Promise<void> {
    const planned = await plan.mutateAsync({ params, body: { ...planOf(form), version } });
    await prepare.mutateAsync({ params, body: { ...preparationOf(form), version: planned.version } });
    await draft.discard();
    showToast({ text: t('prepare.saved') });
  }
  const saveThis = () => save(draft.value, draft.basedOnVersion ?? conversation.version);

  return (
    <CaseSection
      title={t('prepare.title')}
      lead={title}
      back={{ href: root, label: t('title') }}
      width="narrow"
      action={
        <Button
          variant="primary"
          isPending={plan.isPending || prepare.isPending}
          onPress={() => void saveThis().catch(() => undefined)}
        >
          {t('prepare.save')}
        </Button>
      }
      secondary={
        <>
          <ButtonLink href={`${root}/${conversation.id}/table`}>{t('list.table')}</ButtonLink>
          <ButtonLink
            href={`/api/v1${root}/${conversation.id}/invitation`}
            target="_blank"
            icon={<PrintIcon size={1.1} />}
          >
            {t('prepare.invitation')}
          </ButtonLink>
        </>
      }
    >
      {draft.restored && (
        <Notice action={<Button onPress={() => void draft.discard()}>{t('prepare.discard')}</Button>}>
          {t('prepare.restored')}
        </Notice>
      )}
      {conversation.status === 'cancelled' && (
        <Notice tone="info">{t('prepare.cancelled', { reason: conversation.cancelReason ?? '' })}</Notice>
      )}
      {error && !theirs && (
        <Notice tone="warn" isLive>
          {error.problem.detail ?? error.problem.title}
        </Notice>
      )}
      {theirs && (
        <ConflictView
          theirName={theirs.preparation?.byName ?? ''}
          isPending={plan.isPending}
          parts={Object.entries(textsOf(draft.value)).map(([id, mine]) => ({
            id,
            label: t(`prepare.${id as keyof ReturnType<typeof textsOf>}`),
            mine,
            theirs: textsOf(formOf(theirs))[id as keyof ReturnType<typeof textsOf>],
          }))}
          onResolve={(texts) => void save(withTexts(draft.value, texts), theirs.version).catch(() => undefined)}
        />
      )}
      <PreparationFields
        form={draft.value}
        set={(patch) => draft.setValue({ ...draft.value, ...patch })}
        guests={guests}
        error={(path) => error?.fieldMessage(path)}
      />
      <Cluster>
        {conversation.status === 'cancelled' ? (
          <Button
            onPress={() =>
              void plan.mutateAsync({ params, body: { version: conversation.version, cancelReason: null } })
            }
          >
            {t('prepare.again')}
          </Button>
        ) : (
          conversation.status === 'planned' && (
            <Button variant="quiet" onPress={() => setCancelling(true)}>
              {t('prepare.cancel')}
            </Button>
          )
        )}
      </Cluster>
      <CancelDialog
        conversationId={conversation.id}
        isOpen={isCancelling}
        onClose={() => setCancelling(false)}
        onCancel={async (cancelReason) => {
          await plan.mutateAsync({ params, body: { version: conversation.version, cancelReason } });
          setCancelling(false);
          await go({ to: root });
        }}
      />
    </CaseSection>
  );
}
