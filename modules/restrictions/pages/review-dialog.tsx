import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getRestriction, reviewRestriction } from '../api.ts';
import { usualReview } from '../domain.ts';
import { restrictionMessages } from '../messages.ts';

/** Says that a restriction is still needed and when somebody looks again; nothing opens for it. */
export function ReviewDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(restrictionMessages);
  const [reviewOn, setReviewOn] = useState<string | null>(() => usualReview(new Date()));
  const reason = useDraft(draftKey('case', caseId, 'restriction-review'), '');
  const review = useWrite(reviewRestriction, { refreshes: [getRestriction] });
  const submit = () => {
    if (reviewOn === null) return;
    review.mutate(
      { params: { caseId }, body: { reviewOn, reason: reason.value } },
      {
        onSuccess: () => {
          showToast({ text: t('review.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  };
  return (
    <WriteDialog
      title={t('review.title')}
      submit={t('review.submit')}
      isPending={review.isPending}
      isDisabled={reviewOn === null}
      error={review.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('review.lead')}</p>
      <DateField
        label={t('form.reviewOn')}
        isRequired
        value={reviewOn}
        onChange={setReviewOn}
        error={review.error?.fieldMessage('reviewOn')}
      />
      <TextArea
        label={t('review.reason')}
        isRequired
        rows={2}
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={review.error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
