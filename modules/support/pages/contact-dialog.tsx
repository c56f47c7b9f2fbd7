import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { changeContact, Contact, listContacts } from '../api.ts';
import { supportMessages } from '../messages.ts';
import { useAround } from './around.ts';
import { checkContact, draftOf, type ContactDraft, type ContactProblem } from './contact-draft.ts';
import { ContactFields } from './contact-fields.tsx';

/** Puts a contact right; when a colleague did so meanwhile, both texts stand side by side. */
export function ContactDialog({ caseId, contact, onClose }: { caseId: string; contact: Contact; onClose: () => void }) {
  const t = useText(supportMessages);
  const around = useAround(caseId);
  const draft = useDraft<ContactDraft>(draftKey('support', caseId, 'contact', contact.id), draftOf(contact), {
    version: contact.version,
    schema: '1',
  });
  const [problems, setProblems] = useState<readonly ContactProblem[]>([]);
  const often = useRead(listContacts, { params: { caseId }, query: { limit: 50 } }).data?.often.functions ?? [];
  const save = useWrite(changeContact, { refreshes: [listContacts] });
  const theirs = save.error?.status === 409 ? Contact.safeParse(save.error.problem.current).data : undefined;

  const send = (value: ContactDraft, version: number) => {
    const checked = checkContact(
      value,
      (around?.helpers ?? []).map(({ id }) => id),
      new Date(),
    );
    setProblems(checked.problems);
    if (checked.problems.length > 0) return;
    save.mutate(
      { params: { caseId, contactId: contact.id }, body: { ...checked.body, version } },
      {
        onSuccess: () => {
          showToast({ text: t('line.changed') });
          void draft.discard().then(onClose);
        },
      },
    );
  };

  return (
    <Dialog
      title={t('line.changeTitle')}
      size="wide"
      isOpen
      onOpenChange={onClose}
      actions={
        theirs ? undefined : (
          <>
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button
              variant="primary"
              isPending={save.isPending}
              onPress={() => send(draft.value, draft.basedOnVersion ?? contact.version)}
            >
              {t('contact.save')}
            </Button>
          </>
        )
      }
    >
      {theirs ? (
        <ConflictView
          headingLevel={3}
          theirName={t('colleague')}
          isPending={save.isPending}
          parts={[{ id: 'text', label: t('contact.text'), mine: draft.value.text, theirs: theirs.text ?? '' }]}
          onResolve={({ text }) => send({ ...draft.value, text: text ?? draft.value.text }, theirs.version)}
        />
      ) : (
        <Stack gap={4}>
          {save.error && (
            <Notice tone="warn" isLive title={t('failed')}>
              {save.error.problem.detail ?? save.error.problem.title}
            </Notice>
          )}
          <ContactFields
            draft={draft.value}
            onChange={(part) => draft.setValue((before) => ({ ...before, ...part }))}
            around={around}
            often={often}
            problems={problems}
          />
        </Stack>
      )}
    </Dialog>
  );
}
