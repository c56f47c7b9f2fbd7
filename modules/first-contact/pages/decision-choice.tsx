import { firstContactDecisions as guide } from '../../../method/first-contact.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { OfferedChoice } from '../../../platform/web/offered-choice.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { firstContactDecisions } from '../domain.ts';
import { firstContactMessages } from '../messages.ts';
import type { FirstContactDraft } from './first-contact-draft.ts';

interface Props {
  value: FirstContactDraft;
  onChange: (part: Partial<FirstContactDraft>) => void;
  error: (field: string) => string | undefined;
  hasSignal: boolean;
}

/** The worker decides, with a reason: what is nearby is enough, help now, or go on together. */
export function DecisionChoice({ value, onChange, error, hasSignal }: Props) {
  const t = useText(firstContactMessages);
  const language = useLanguage();
  const decisions = current(guide);
  const chosen = decisions.find(({ id }) => id === value.decision);
  return (
    <Card title={t('decision.title')}>
      <Stack gap={4}>
        <RadioGroup
          label={t('decision.label')}
          value={value.decision}
          onChange={(id) => onChange({ decision: firstContactDecisions.find((known) => known === id) ?? null })}
          error={error('decision')}
        >
          {decisions.map((decision) => (
            <Radio key={decision.id} value={decision.id} description={decision.when[language]}>
              {decision.label[language]}
            </Radio>
          ))}
        </RadioGroup>
        {chosen && <p role="status">{chosen.next[language]}</p>}
        {value.decision === 'basic-provision' && (
          <OfferedChoice
            of="provision"
            label={t('decision.provision')}
            description={t('decision.provisionHelp')}
            value={{ id: value.provisionId, name: value.provisionName }}
            onChange={({ id, name }) => onChange({ provisionId: id, provisionName: name })}
            error={error('provisionName')}
          />
        )}
        {value.decision === 'refer-crisis' && (
          <>
            <TextField
              label={t('decision.referredTo')}
              autoComplete="off"
              value={value.referredTo}
              onChange={(referredTo) => onChange({ referredTo })}
              error={error('referredTo') ?? error('passedTo')}
            />
            {hasSignal && (
              <DateField
                label={t('decision.feedbackDue')}
                description={t('decision.passesSignal')}
                value={value.feedbackDue}
                onChange={(feedbackDue) => onChange({ feedbackDue })}
                error={error('feedbackDue')}
              />
            )}
          </>
        )}
        {value.decision === 'pick-up' && (
          <ChipChoice
            label={t('decision.whichHousehold')}
            isRequired
            chips={[
              { id: 'new', label: t('decision.isNew') },
              { id: 'known', label: t('decision.isKnown') },
            ]}
            value={value.isKnown ? 'known' : 'new'}
            onChange={(id) => onChange({ isKnown: id === 'known' })}
          />
        )}
        <TextArea
          label={t('decision.reason')}
          description={
            value.decision === 'basic-provision' && hasSignal ? t('decision.closesSignal') : t('decision.reasonHelp')
          }
          isRequired
          rows={2}
          autoComplete="off"
          countTo={20_000}
          value={value.reason}
          onChange={(reason) => onChange({ reason })}
          error={error('reason')}
        />
      </Stack>
    </Card>
  );
}
