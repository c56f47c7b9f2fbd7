import { useState, type FormEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../platform/web/write-problem.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { breakGlass, listOpenEmergencies } from '../api.ts';
import { lengths } from '../domain.ts';
import { breakGlassMessages } from '../messages.ts';
import { callOf, emptyEmergency } from './emergency-draft.ts';
import { FactsFields } from './facts-fields.tsx';

/** Opens one household in an emergency: what one knows, why, how long, and who gets to see it. */
export function EmergencyPage() {
  const t = useText(breakGlassMessages);
  const go = useNavigate();
  const draft = useDraft(draftKey('emergency', 'new', 'form'), emptyEmergency);
  const [knows, setKnows] = useState(false);
  const [isNothing, setNothing] = useState(false);
  const open = useWrite(breakGlass, { refreshes: [listOpenEmergencies] });
  const { value } = draft;
  const change = (part: Partial<typeof value>) => {
    setNothing(false);
    draft.setValue((typed) => ({ ...typed, ...part }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate(
      { body: callOf(value) },
      {
        onSuccess: ({ opened }) => {
          setNothing(opened === null);
          if (opened === null) return;
          const to = opened.caseId ? `/cases/${opened.caseId}` : `/households/${opened.householdId}`;
          void draft.discard().then(() => go({ to }));
        },
      },
    );
  };
  return (
    <Page title={t('form.title')} lead={t('form.lead')} width="narrow">
      <Card>
        <form onSubmit={submit} noValidate>
          <Stack gap={5}>
            <Notice tone="warn">{t('form.told')}</Notice>
            <FactsFields value={value} onChange={change} error={open.error} />
            <TextArea
              label={t('form.reason')}
              description={t('form.reasonHelp')}
              isRequired
              rows={3}
              autoComplete="off"
              value={value.reason}
              onChange={(reason) => change({ reason })}
              error={open.error?.fieldMessage('reason')}
            />
            <ChipChoice
              label={t('form.minutes')}
              isRequired
              chips={lengths.map((minutes) => ({ id: String(minutes), label: t(`form.minute.${minutes}`) }))}
              value={String(value.minutes)}
              onChange={(id) => change({ minutes: lengths.find((known) => String(known) === id) ?? 30 })}
            />
            <Checkbox isSelected={knows} onChange={setKnows}>
              {t('form.confirmed')}
            </Checkbox>
            <WriteProblem error={open.error} />
            {isNothing && (
              <Notice tone="warn" isLive title={t('nothing.title')}>
                {t('nothing.text')}
              </Notice>
            )}
            <div>
              <Button variant="primary" type="submit" isPending={open.isPending} isDisabled={!knows}>
                {t('form.submit')}
              </Button>
            </div>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
