import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { useNow } from '../../../ui/now.ts';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getMe, listColleagues } from '../../accounts/api.ts';
import { getCase } from '../../cases/api.ts';
import { getHousehold, listHouseholds } from '../../households/api.ts';
import { getRestriction, restrictHousehold } from '../api.ts';
import { mayBar, restrictionKinds, usualReview, type RestrictionKind } from '../domain.ts';
import { restrictionMessages } from '../messages.ts';

interface Typed {
  kind: RestrictionKind | null;
  barredAccountId: string | null;
  reason: string;
  reviewOn: string | null;
}

const empty: Typed = { kind: null, barredAccountId: null, reason: '', reviewOn: null };

/** Closes a household to all but who carries it; says beforehand who will still see it. */
export function RestrictDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(restrictionMessages);
  const me = useRead(getMe);
  const { data } = useRead(listColleagues);
  const now = useNow();
  const draft = useDraft(draftKey('case', caseId, 'restriction'), empty);
  const { kind, barredAccountId, reason } = draft.value;
  const reviewOn = draft.value.reviewOn ?? usualReview(now);
  const restrict = useWrite(restrictHousehold, { refreshes: [getRestriction, getCase, getHousehold, listHouseholds] });
  const change = (part: Partial<Typed>) => draft.setValue((typed) => ({ ...typed, ...part }));
  const submit = () => {
    if (kind === null) return;
    const body = { kind, reason, reviewOn, barredAccountId: mayBar(kind) ? barredAccountId : null };
    restrict.mutate(
      { params: { caseId }, body },
      {
        onSuccess: () => {
          showToast({ text: t('form.done') });
          void draft.discard().then(onClose);
        },
      },
    );
  };
  return (
    <WriteDialog
      title={t('form.title')}
      submit={t('form.submit')}
      isPending={restrict.isPending}
      isDisabled={kind === null}
      error={restrict.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('form.lead')}</p>
      {me.data?.role === 'coach' && <p>{t('form.coach')}</p>}
      <RadioGroup
        label={t('form.kind')}
        isRequired
        value={kind ?? ''}
        onChange={(id) => change({ kind: restrictionKinds.find((known) => known === id) ?? null })}
        error={restrict.error?.fieldMessage('kind')}
      >
        {restrictionKinds.map((id) => (
          <Radio key={id} value={id} description={t(`kindHelp.${id}`)}>
            {t(`kind.${id}`)}
          </Radio>
        ))}
      </RadioGroup>
      {kind !== null && mayBar(kind) && (
        <Select
          label={t('form.barred')}
          description={t('form.barredHelp')}
          options={(data?.colleagues ?? [])
            .filter(({ id }) => id !== me.data?.accountId)
            .map(({ id, name, teams }) => ({
              id,
              label: name,
              description: teams.map((team) => team.name).join(', '),
            }))}
          value={barredAccountId}
          onChange={(id) => change({ barredAccountId: id })}
        />
      )}
      <DateField
        label={t('form.reviewOn')}
        value={reviewOn}
        onChange={(day) => change({ reviewOn: day })}
        error={restrict.error?.fieldMessage('reviewOn')}
      />
      <TextArea
        label={t('form.reason')}
        description={t('form.reasonHelp')}
        isRequired
        rows={3}
        autoComplete="off"
        value={reason}
        onChange={(text) => change({ reason: text })}
        error={restrict.error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
