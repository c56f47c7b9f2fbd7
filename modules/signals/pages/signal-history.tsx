import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { dayAndTime, fullDay } from '../../../ui/dates.ts';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import type { Signal } from '../api.ts';
import { signalMessages } from '../messages.ts';

/** What was done with a signal, by whom and why. */
export function SignalHistory({ signal }: { signal: Signal }) {
  const t = useText(signalMessages);
  const language = useLanguage();
  return (
    <Card title={t('page.history')}>
      {signal.events.length === 0 ? (
        <p className="kt-soft">{t('page.nothingYet')}</p>
      ) : (
        <Timeline
          label={t('page.history')}
          items={signal.events.map((event) => ({
            id: event.id,
            when: dayAndTime(event.at, language),
            title: t(`event.${event.kind}`, { name: event.byName, to: event.passedTo ?? '' }),
            children: (event.reason ?? event.feedbackDue) && (
              <>
                {event.reason && <p>{event.reason}</p>}
                {event.feedbackDue && <p>{t('event.due', { day: fullDay(event.feedbackDue, language) })}</p>}
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
