import { lifeDomains } from '../../../method/domains.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { ChipChoices } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { useToday } from '../../../ui/now.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { DomainIcon } from '../../../ui/life-area/domain-icon.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Case, InvolvedHelper } from '../api.ts';
import { doubledHelp } from '../domain-helpers.ts';
import { caseMessages } from '../messages.ts';
import { helperChange } from './case-changes.ts';
import { draftOfHelper, toHelper } from './helper-draft.ts';

interface Props {
  found: Case;
  /** Null to add one. */
  helper: InvolvedHelper | null;
  onClose: () => void;
}

/** Adds or changes a helper; says so when somebody did an intake or made a plan for the same already. */
export function HelperDialog({ found, helper, onClose }: Props) {
  const today = useToday();
  const t = useText(caseMessages);
  const language = useLanguage();
  const { value, set, ...write } = useChange(helperChange, {
    params: { caseId: found.id, ...(helper ? { helperId: helper.id } : {}) },
    record: helper,
    empty: draftOfHelper(null),
    draft: draftKey('case', found.id, 'helper', helper?.id ?? 'new'),
    onDone: onClose,
  });
  const { error } = write;
  const doubled = doubledHelp({ id: helper?.id, ...toHelper(value) }, found.helpers, today);
  const nameOf = (other: InvolvedHelper) => [other.name, other.organisationName].filter(Boolean).join(', ');
  return (
    <WriteDialog
      title={helper ? t('helpers.edit', { name: helper.name ?? helper.organisationName }) : t('helpers.add')}
      submit={doubled.length > 0 ? t('helpers.submitAnyway') : t('helpers.submit')}
      {...write}
      onClose={onClose}
    >
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
    </WriteDialog>
  );
}
