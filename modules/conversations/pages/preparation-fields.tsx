import { lazy, Suspense } from 'react';
import { conversationPreparation } from '../../../method/conversation-preparation.ts';
import { questionCraft } from '../../../method/question-craft.ts';
import { conversationRoute } from '../../../method/conversation.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { CheckboxGroup } from '../../../ui/checkbox/checkbox-group.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { TimeField } from '../../../ui/date-field/time-field.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { NumberField } from '../../../ui/number-field/number-field.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';

import { conversationChannels } from '../domain.ts';
import { conversationMessages } from '../messages.ts';
import type { TableGuests } from '../api-guests.ts';
import { GuestChoice } from './guest-choice.tsx';
import { LineList } from './line-list.tsx';
import type { PreparationForm } from './preparation-form.ts';

const DatePicker = lazy(() =>
  import('../../../ui/date-field/date-picker.tsx').then((module) => ({ default: module.DatePicker })),
);

interface Props {
  form: PreparationForm;
  set: (patch: Partial<PreparationForm>) => void;
  guests: TableGuests;
  error: (path: string) => string | undefined;
}

const items = current(conversationPreparation);

/** The fields of a preparation, in the order in which one thinks of them. All may stay empty. */
export function PreparationFields({ form, set, guests, error }: Props) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  const explains = (about: string) =>
    items.flatMap((item) => (item.about === about && item.explain ? [item.explain[language]] : []));
  const questions = [
    ...current(conversationRoute).flatMap((step) => step.asks.slice(0, 1).map((ask) => ask[language])),
    ...current(questionCraft).map((kind) => kind.examples.day[language]),
  ];
  return (
    <>
      <Card title={t('prepare.when')}>
        <Stack>
          <div className="prepare-when">
            <Suspense>
              <DatePicker
                label={t('prepare.day')}
                value={form.day}
                onChange={(day) => set({ day })}
                error={error('plannedAt')}
              />
            </Suspense>
            <TimeField label={t('prepare.time')} value={form.time} onChange={(time) => set({ time })} />
            <NumberField
              label={t('prepare.minutes')}
              value={form.minutes}
              onChange={(minutes) => set({ minutes })}
              error={error('minutes')}
            />
          </div>
          <ChipChoice
            label={t('prepare.channel')}
            isRequired
            value={form.channel}
            onChange={(channel) => set({ channel: channel ?? form.channel })}
            chips={conversationChannels.map((id) => ({ id, label: t(`channel.${id}`) }))}
          />
          <TextField
            label={t('prepare.place')}
            description={t('prepare.placeHint')}
            value={form.place}
            onChange={(place) => set({ place })}
            error={error('place')}
            autoComplete="off"
          />
        </Stack>
      </Card>
      <Card title={t('prepare.who')}>
        <Stack>
          <p className="kt-soft">{t('prepare.whoLead')}</p>
          <GuestChoice guests={guests} who={form.who} onChange={(who) => set({ who })} />
        </Stack>
      </Card>
      <Card>
        <TextArea
          label={t('prepare.aim')}
          description={t('prepare.aimHint')}
          value={form.aim}
          onChange={(aim) => set({ aim })}
          error={error('aim')}
          rows={2}
          autoComplete="off"
        />
      </Card>
      <Card title={t('prepare.told')}>
        <Stack>
          <CheckboxGroup label={t('prepare.toldLead')} value={form.told} onChange={(told) => set({ told })}>
            {items
              .filter((item) => item.about === 'told' || item.id === 'own-company')
              .map((item) => (
                <Checkbox key={item.id} value={item.id} description={item.explain?.[language]}>
                  {item.label[language]}
                </Checkbox>
              ))}
          </CheckboxGroup>
          <Suspense>
            <DatePicker
              label={t('prepare.toldOn')}
              value={form.toldOn}
              onChange={(toldOn) => set({ toldOn })}
              error={error('toldOn')}
              {...(form.toldOn && form.told.includes('own-plan')
                ? { description: t('prepare.ownPlanUntil', { day: writtenDay(weekAfter(form.toldOn), language) }) }
                : {})}
            />
          </Suspense>
        </Stack>
      </Card>
      <Card title={t('prepare.bring')}>
        <LineList lines={form.bring} onChange={(bring) => set({ bring })} suggestions={explains('bring')} />
      </Card>
      <Card title={t('prepare.ask')}>
        <Stack>
          <p className="kt-soft">{t('prepare.askLead')}</p>
          <LineList lines={form.ask} onChange={(ask) => set({ ask })} suggestions={questions} />
        </Stack>
      </Card>
      <Card title={t('prepare.self')} tone="sunken">
        <Stack>
          <Cluster align="start">
            <ul>
              {items
                .filter((item) => item.about === 'self')
                .map((item) => (
                  <li key={item.id}>
                    <strong>{item.label[language]}</strong> {item.hint[language]}
                  </li>
                ))}
            </ul>
          </Cluster>
          <TextArea
            label={t('prepare.note')}
            value={form.note}
            onChange={(note) => set({ note })}
            error={error('note')}
            rows={2}
            autoComplete="off"
          />
        </Stack>
      </Card>
    </>
  );
}

/** Seven days after the report somebody may hand in an own plan (Wmo 2015, article 2.3.2, second paragraph). */
function weekAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
}
