import { useText, useLanguage } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { directionModels as guide, takeovers } from '../../../method/direction-models.ts';
import { current } from '../../../method/versions.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { decideOnCase, getCase, type Case } from '../api.ts';
import { directionModels, type DirectionModel } from '../domain.ts';
import { caseMessages } from '../messages.ts';

interface Draft {
  model: DirectionModel;
  reason: string;
  isTakeover: boolean;
  what: string;
  until: string | null;
  explainedToday: boolean;
}

const draftOf = ({ direction }: Case): Draft => ({
  model: direction?.model ?? 'resident',
  reason: direction?.reason ?? '',
  isTakeover: direction?.takeover?.state === 'running',
  what: direction?.takeover?.what ?? '',
  until: direction?.takeover?.until ?? null,
  explainedToday: false,
});

/** Who steers: always with the resident; a take-over has a reason, an end, and is explained again and again. */
export function DirectionDialog({ found, onClose }: { found: Case; onClose: () => void }) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const draft = useDraft(draftKey('case', found.id, 'direction'), draftOf(found), { schema: '1' });
  const decide = useWrite(decideOnCase, { refreshes: [getCase] });
  const value = draft.value;
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const explained = found.direction?.takeover?.explainedOn ?? [];
  const today = useToday();
  const takeover = current(takeovers)[0];

  const submit = () =>
    decide.mutate(
      {
        params: { caseId: found.id },
        body: {
          kind: 'direction',
          model: value.model,
          reason: value.reason,
          takeover: value.isTakeover
            ? {
                what: value.what,
                // An empty day is refused by name of the field.
                until: value.until ?? '',
                explainedOn: value.explainedToday ? [...new Set([...explained, today])] : explained,
              }
            : null,
        },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );

  return (
    <Dialog
      title={t('direction.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isPending={decide.isPending} onPress={submit}>
            {t('direction.submit')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{t('direction.lead')}</p>
        {decide.error && (
          <Notice tone="warn" isLive title={t('failed')}>
            {decide.error.problem.detail ?? decide.error.problem.title}
          </Notice>
        )}
        <RadioGroup
          label={t('direction.model')}
          value={value.model}
          onChange={(id) => change({ model: directionModels.find((known) => known === id) ?? value.model })}
        >
          {current(guide).map((model) => (
            <Radio key={model.id} value={model.id} description={model.hint[language]}>
              {model.label[language]}
            </Radio>
          ))}
        </RadioGroup>
        <TextArea
          label={t('direction.reason')}
          autoComplete="off"
          rows={2}
          value={value.reason}
          onChange={(reason) => change({ reason })}
          error={decide.error?.fieldMessage('reason')}
        />
        <Checkbox
          isSelected={value.isTakeover}
          onChange={(isTakeover) => change({ isTakeover })}
          description={t('direction.takeoverWhen')}
        >
          {t('direction.takeover')}
        </Checkbox>
        {value.isTakeover && (
          <>
            {takeover && <Notice title={t('direction.say')}>{takeover.explain[language]}</Notice>}
            <TextArea
              label={t('direction.what')}
              autoComplete="off"
              rows={2}
              value={value.what}
              onChange={(what) => change({ what })}
              error={decide.error?.fieldMessage('takeover.what')}
            />
            <DateField
              label={t('direction.until')}
              description={t('direction.untilHelp')}
              value={value.until}
              onChange={(until) => change({ until })}
              error={decide.error?.fieldMessage('takeover.until')}
            />
            <Checkbox
              isSelected={value.explainedToday}
              onChange={(explainedToday) => change({ explainedToday })}
              description={
                explained.length > 0
                  ? t('direction.explainedOn', { days: explained.map((day) => humanDay(day, language)).join(', ') })
                  : t('direction.notExplained')
              }
            >
              {t('direction.explainedToday')}
            </Checkbox>
          </>
        )}
      </Stack>
    </Dialog>
  );
}
