import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { fullDay } from '../../../ui/dates.ts';
import type { PlanWords } from '../api.ts';
import { conferenceMessages } from '../messages.ts';

/** A line of the plan as the family wrote it: their words first, the rest under it as far as they said it. */
export function PlanWordsItem({ words, children }: { words: PlanWords; children?: ReactNode }) {
  const t = useText(conferenceMessages);
  const language = useLanguage();
  const rest = (
    [
      ['who', words.who],
      ['from', words.fromDay && fullDay(words.fromDay, language)],
      ['needs', words.needs],
      ['ifNot', words.ifNot],
      ['keeper', words.keeper],
    ] as const
  ).filter(([, said]) => said !== null && said !== '');
  return (
    <li className="plan-words" data-plan-line={words.id}>
      <p className="plan-words-what">{words.text}</p>
      {rest.length > 0 && (
        <dl className="plan-words-rest">
          {rest.map(([label, said]) => (
            <div key={label}>
              <dt>{t(`result.${label}`)}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </li>
  );
}
