import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { NumberField } from '../../../ui/number-field/number-field.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { chooseQuestionRule, listAuditQuestions, type QuestionRule } from '../api.ts';
import { questionMessages } from '../messages.ts';

/** By which rules is asked: what is counted, from which number, and why. */
export function QuestionRules({ rules }: { rules: readonly QuestionRule[] }) {
  const t = useText(questionMessages);
  const [changing, setChanging] = useState<QuestionRule | null>(null);
  return (
    <Section title={t('rule.title')} description={t('rule.lead')}>
      <Card padding="none">
        <List label={t('rule.title')}>
          {rules.map((rule) => (
            <ListRow
              key={rule.pattern}
              title={t(`rule.name.${rule.pattern}`)}
              meta={
                <>
                  <p>{t(`rule.now.${rule.pattern}`, { least: rule.least ?? 0 })}</p>
                  <p>{rule.reason ? t('rule.chosen', { reason: rule.reason }) : t(`rule.why.${rule.pattern}`)}</p>
                </>
              }
              tags={rule.isOn ? undefined : <Tag>{t('rule.off')}</Tag>}
              actions={
                <Button
                  aria-label={t('rule.changeOf', { name: t(`rule.name.${rule.pattern}`) })}
                  onPress={() => setChanging(rule)}
                >
                  {t('rule.change')}
                </Button>
              }
            />
          ))}
        </List>
      </Card>
      {changing && <RuleDialog rule={changing} onClose={() => setChanging(null)} />}
    </Section>
  );
}

function RuleDialog({ rule, onClose }: { rule: QuestionRule; onClose: () => void }) {
  const t = useText(questionMessages);
  const { pattern, version, lowest, highest } = rule;
  const [isOn, setOn] = useState(rule.isOn);
  const [least, setLeast] = useState(rule.least);
  const reason = useDraft(draftKey('look-question', pattern, 'rule'), '');
  const choose = useWrite(chooseQuestionRule, { refreshes: [listAuditQuestions] });
  const send = () =>
    choose.mutate(
      { body: { pattern, isOn, least, reason: reason.value, version } },
      {
        onSuccess: () => {
          showToast({ text: t('rule.form.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('rule.form.title', { name: t(`rule.name.${pattern}`) })}
      submit={t('rule.form.submit')}
      isPending={choose.isPending}
      error={choose.error}
      onSubmit={send}
      onClose={onClose}
    >
      <Checkbox isSelected={isOn} onChange={setOn}>
        {t('rule.form.on')}
      </Checkbox>
      {pattern !== 'own-name' && (
        <NumberField
          label={t(`rule.form.least.${pattern}`)}
          value={least}
          onChange={setLeast}
          minValue={lowest ?? 0}
          maxValue={highest ?? 100}
          error={choose.error?.fieldMessage('least')}
        />
      )}
      <TextArea
        label={t('rule.form.reason')}
        isRequired
        rows={3}
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={choose.error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
