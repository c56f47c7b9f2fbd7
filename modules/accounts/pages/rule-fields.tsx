import { useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../ui/select/select.tsx';
import type { SignInRules } from '../api-sign-in-rules.ts';
import { idleBounds, longestBounds, type SecondStepScope } from '../domain-sign-in-rules.ts';
import { signInRulesMessages } from '../messages-sign-in-rules.ts';
import { chosenInWords } from './rule-words.ts';

export type RulesDraft = Pick<
  SignInRules,
  'secondStepFrom' | 'secondStepFor' | 'idleMinutes' | 'longestMinutes' | 'passwordsOff'
>;

interface Props {
  value: RulesDraft;
  onChange: (part: Partial<RulesDraft>) => void;
  error: ProblemError | null;
}

const day = 86_400_000;
/** Time enough for everybody to come by once. */
const usualNotice = 14 * day;

export function StepFields({ value: { secondStepFrom, secondStepFor }, onChange, error }: Props) {
  const t = useText(signInRulesMessages);
  const later = () => dayOf(new Date(Date.now() + usualNotice));
  return (
    <>
      <Checkbox
        isSelected={secondStepFrom !== null}
        onChange={(isOn) => onChange({ secondStepFrom: isOn ? later() : null })}
      >
        {t('step.required')}
      </Checkbox>
      {secondStepFrom !== null && (
        <>
          <RadioGroup
            label={t('step.who')}
            value={secondStepFor}
            onChange={(who) => onChange({ secondStepFor: who as SecondStepScope })}
          >
            <Radio value="all">{t('step.all')}</Radio>
            <Radio value="files" description={t('step.filesHelp')}>
              {t('step.files')}
            </Radio>
          </RadioGroup>
          <DateField
            label={t('step.day')}
            description={t('step.dayHelp')}
            name="secondStepFrom"
            value={secondStepFrom}
            onChange={(from) => from !== null && onChange({ secondStepFrom: from })}
            error={error?.fieldMessage('secondStepFrom')}
          />
        </>
      )}
      <p className="kt-soft">{t('step.provider')}</p>
    </>
  );
}

const idleSteps = [idleBounds.least, 30, 60, 120, 240, 480, idleBounds.most];
const longestSteps = [longestBounds.least, 240, 480, 720, longestBounds.most];

export function SessionFields({ value: { idleMinutes, longestMinutes }, onChange, error }: Props) {
  const t = useText(signInRulesMessages);
  const options = (steps: readonly number[], chosen: number | null) => {
    const all = chosen === null || steps.includes(chosen) ? steps : [...steps, chosen].sort((a, b) => a - b);
    return [null, ...all].map((minutes) => ({ id: String(minutes), label: chosenInWords(t, minutes) }));
  };
  const minutesOf = (id: string) => (id === 'null' ? null : Number(id));
  return (
    <>
      <p>{t('sessions.explain')}</p>
      <Select
        label={t('sessions.idle')}
        options={options(idleSteps, idleMinutes)}
        value={String(idleMinutes)}
        onChange={(id) => onChange({ idleMinutes: minutesOf(id) })}
        error={error?.fieldMessage('idleMinutes')}
      />
      <Select
        label={t('sessions.longest')}
        options={options(longestSteps, longestMinutes)}
        value={String(longestMinutes)}
        onChange={(id) => onChange({ longestMinutes: minutesOf(id) })}
        error={error?.fieldMessage('longestMinutes')}
      />
      <p className="kt-soft">
        {t('sessions.bounds')} {t('sessions.atOnce')}
      </p>
    </>
  );
}

export function PasswordFields({ value: { passwordsOff }, onChange, error }: Props) {
  const t = useText(signInRulesMessages);
  const refusal = error?.fieldMessage('passwordsOff');
  return (
    <>
      {refusal && (
        <Notice tone="warn" isLive>
          {refusal}
        </Notice>
      )}
      <Checkbox
        isSelected={!passwordsOff}
        onChange={(isAllowed) => onChange({ passwordsOff: !isAllowed })}
        description={t('passwords.allowHelp')}
      >
        {t('passwords.allow')}
      </Checkbox>
      {passwordsOff && <p>{t('passwords.off')}</p>}
    </>
  );
}
