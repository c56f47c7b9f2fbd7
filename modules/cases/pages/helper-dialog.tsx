import { lifeDomains } from '../../../method/domains.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { ChipChoices } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { DomainIcon } from '../../../ui/life-area/domain-icon.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { addHelper, changeHelper, getCase, InvolvedHelper, type Case } from '../api.ts';
import { doubledHelp } from '../domain-helpers.ts';
import { caseMessages } from '../messages.ts';
import { draftOfHelper, toHelper, type HelperDraft } from './helper-draft.ts';

interface Props {
  found: Case;
  /** Null to add one. */
  helper: InvolvedHelper | null;
  onClose: () => void;
}

/** Adds or changes a helper; says so when somebody did an intake or made a plan for the same already. */
export function HelperDialog({ found, helper, onClose }: Props) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const draft = useDraft(draftKey('case', found.id, 'helper', helper?.id ?? 'new'), draftOfHelper(helper), {
    schema: '1',
    ...(helper ? { version: helper.version } : {}),
  });
  const add = useWrite(addHelper, { refreshes: [getCase] });
  const change = useWrite(changeHelper, { refreshes: [getCase] });
  const error = add.error ?? change.error;
  const theirs = error?.status === 409 ? InvolvedHelper.safeParse(error.problem.current).data : undefined;
  const value = draft.value;
  const set = (part: Partial<HelperDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const doubled = doubledHelp({ id: helper?.id, ...toHelper(value) }, found.helpers, dayOf(new Date()));
  const nameOf = (other: InvolvedHelper) => [other.name, other.organisationName].filter(Boolean).join(', ');

  const submit = () => {
    const done = { onSuccess: () => void draft.discard().then(onClose) };
    const params = { caseId: found.id };
    if (!helper) {
      add.mutate({ params, body: toHelper(value) }, done);
      return;
    }
    const version = theirs?.version ?? draft.basedOnVersion ?? helper.version;
    change.mutate({ params: { ...params, helperId: helper.id }, body: { ...toHelper(value), version } }, done);
  };

  return (
    <Dialog
      title={helper ? t('helpers.edit', { name: helper.name ?? helper.organisationName }) : t('helpers.add')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isPending={add.isPending || change.isPending} onPress={submit}>
            {doubled.length > 0 ? t('helpers.submitAnyway') : t('helpers.submit')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {error && (
          <Notice tone="warn" isLive title={t('failed')}>
            {theirs
              ? `${t('helpers.conflict')} ${theirs.helpsWith} · ${nameOf(theirs)}`
              : (error.problem.detail ?? error.problem.title)}
          </Notice>
        )}
        <TextField
          label={t('helpers.organisation')}
          autoComplete="off"
          value={value.organisationName}
          onChange={(organisationName) => set({ organisationName })}
          error={error?.fieldMessage('organisationName')}
        />
        <TextField
          label={t('helpers.name')}
          autoComplete="off"
          value={value.name}
          onChange={(name) => set({ name })}
          error={error?.fieldMessage('name')}
        />
        <TextField
          label={t('helpers.helpsWith')}
          autoComplete="off"
          value={value.helpsWith}
          onChange={(helpsWith) => set({ helpsWith })}
          error={error?.fieldMessage('helpsWith')}
        />
        <Select
          label={t('helpers.domain')}
          placeholder={t('helpers.noDomain')}
          value={value.domain}
          onChange={(domain) => set({ domain })}
          options={current(lifeDomains).map(({ id, label }) => ({
            id,
            label: label[language],
            icon: <DomainIcon domain={id} />,
          }))}
        />
        <ChipChoices
          label={t('helpers.forWhom')}
          description={t('helpers.forWhomHelp')}
          chips={found.household.people.map(({ id, name }) => ({ id, label: name }))}
          value={value.personIds}
          onChange={(personIds) => set({ personIds })}
        />
        <TextField
          label={t('helpers.contact')}
          autoComplete="off"
          value={value.contact}
          onChange={(contact) => set({ contact })}
          error={error?.fieldMessage('contact')}
        />
        <Stack gap={2}>
          <Checkbox isSelected={value.hasIntake} onChange={(hasIntake) => set({ hasIntake })}>
            {t('helpers.hasIntake')}
          </Checkbox>
          <Checkbox isSelected={value.hasPlan} onChange={(hasPlan) => set({ hasPlan })}>
            {t('helpers.hasPlan')}
          </Checkbox>
        </Stack>
        {doubled.length > 0 && (
          <Notice tone="warn" isLive title={t('helpers.doubleTitle')}>
            <ul className="case-belongs">
              {doubled.map(({ helper: other, both }) => (
                <li key={other.id}>
                  {t(
                    both.length === 2
                      ? 'helpers.doubleBoth'
                      : both[0] === 'plan'
                        ? 'helpers.doublePlan'
                        : 'helpers.doubleIntake',
                    { name: nameOf(other) },
                  )}
                </li>
              ))}
            </ul>
            {t('helpers.doubleFoot')}
          </Notice>
        )}
        <DateField
          label={t('helpers.since')}
          value={value.since}
          onChange={(since) => set({ since })}
          error={error?.fieldMessage('since')}
        />
        <DateField
          label={t('helpers.until')}
          value={value.until}
          onChange={(until) => set({ until })}
          error={error?.fieldMessage('until')}
        />
      </Stack>
    </Dialog>
  );
}
