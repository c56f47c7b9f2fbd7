import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DraftConflict } from '../../../ui/conflict-view/draft-conflict.tsx';
import { fieldMaker } from '../../../ui/conflict-view/draft-fields.ts';
import { writtenDay } from '../../../ui/dates.ts';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getMe } from '../api.ts';
import { changeSignInRules, getSignInRules, type SignInRules } from '../api-sign-in-rules.ts';
import { signInRulesMessages } from '../messages-sign-in-rules.ts';
import { PasswordFields, SessionFields, StepFields, type RulesDraft } from './rule-fields.tsx';
import { chosenInWords } from './rule-words.ts';

/** What is changed at a time; the rest stays as it was seen. */
export type RulePart = 'step' | 'sessions' | 'passwords';

const draftOf = (rules: SignInRules): RulesDraft => ({
  secondStepFrom: rules.secondStepFrom,
  secondStepFor: rules.secondStepFor,
  idleMinutes: rules.idleMinutes,
  longestMinutes: rules.longestMinutes,
  passwordsOff: rules.passwordsOff,
});

interface Props {
  part: RulePart;
  rules: SignInRules;
  onClose: () => void;
}

/** One part of the rules in a dialog; when another administrator was first, both are laid side by side. */
export function ChangeRules({ part, rules, onClose }: Props) {
  const t = useText(signInRulesMessages);
  const language = useLanguage();
  const { version } = rules;
  const draft = useDraft<RulesDraft>(draftKey('accounts', 'sign-in-rules', part), draftOf(rules), { version });
  const change = useWrite(changeSignInRules, { refreshes: [getSignInRules, getMe] });
  const theirs = change.error?.theirs(changeSignInRules.reply);
  const save = async (value: RulesDraft, seen = draft.basedOnVersion ?? version) => {
    await change.mutateAsync({ body: { ...value, version: seen } });
    await draft.discard();
    showToast({ text: t('saved') });
    onClose();
  };
  const { whole } = fieldMaker<RulesDraft>();
  const field = {
    value: draft.value,
    error: change.error,
    onChange: (some: Partial<RulesDraft>) => draft.setValue((before) => ({ ...before, ...some })),
  };
  return (
    <WriteDialog
      title={t(`${part}.form`)}
      submit={t('save')}
      isPending={change.isPending}
      error={change.error}
      onSubmit={() => void save(draft.value).catch(() => undefined)}
      onClose={onClose}
      conflict={
        theirs && (
          <DraftConflict<RulesDraft>
            fields={[
              whole('step', t('step.title'), ['secondStepFrom', 'secondStepFor'], (of) =>
                of.secondStepFrom === null
                  ? t('step.off')
                  : `${t('step.from', { day: writtenDay(of.secondStepFrom, language) })}: ${t(`step.${of.secondStepFor}`)}`,
              ),
              whole('idle', t('sessions.idle'), ['idleMinutes'], (of) => chosenInWords(t, of.idleMinutes)),
              whole('longest', t('sessions.longest'), ['longestMinutes'], (of) => chosenInWords(t, of.longestMinutes)),
              whole('passwords', t('passwords.title'), ['passwordsOff'], (of) =>
                t(of.passwordsOff ? 'passwords.off' : 'passwords.onBeside'),
              ),
            ]}
            mine={draft.value}
            theirs={draftOf(theirs)}
            isPending={change.isPending}
            onResolve={(value) => {
              draft.setValue(value);
              void save(value, theirs.version).catch(() => undefined);
            }}
            onTheirs={() => void change.giveWay(draft).then(onClose)}
          />
        )
      }
    >
      {part === 'step' && <StepFields {...field} />}
      {part === 'sessions' && <SessionFields {...field} />}
      {part === 'passwords' && <PasswordFields {...field} />}
    </WriteDialog>
  );
}
