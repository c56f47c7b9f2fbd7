import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { dayAndTime, writtenDay } from '../../../ui/dates.ts';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import type { Signal } from '../api.ts';
import { signalMessages } from '../messages.ts';

/** What is known of a signal besides the words; what is not known is not shown. */
export function SignalFacts({ signal }: { signal: Signal }) {
  const t = useText(signalMessages);
  const language = useLanguage();
  const known = { true: t('capture.knownYes'), false: t('capture.knownNo'), null: t('page.unknown') };
  const facts: [string, string | null][] = [
    [t('page.who'), signal.personName],
    [t('page.address'), signal.address],
    [t('page.place'), signal.place],
    [t('page.source'), [t(`source.${signal.source}`), signal.reporter].filter(Boolean).join(', ')],
    [t('page.known'), known[`${signal.knownToPerson}`]],
    [t('page.feedbackDue'), signal.feedbackDue && writtenDay(signal.feedbackDue, language)],
    [t('page.taken'), `${dayAndTime(signal.takenAt, language)}, ${signal.takenByName}`],
  ];
  return (
    <Card title={t('page.facts')}>
      <KeyValue items={facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))} />
    </Card>
  );
}
