import type { NetworkStep } from '../../../method/schema-network.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { conferenceMessages } from '../messages.ts';

interface Props {
  step: NetworkStep;
  language: Language;
  /** Show what one can ask as well; not where the questions stand in the screen already. */
  hasAsks: boolean;
  headingLevel: 2 | 4;
}

/** A step in the words of the way of working: what it is, what one asks together, and what a worker thinks of. */
export function StepWords({ step, language, hasAsks, headingLevel }: Props) {
  const t = useText(conferenceMessages);
  return (
    <div className="step-words">
      <p className="step-words-explain">{step.explain[language]}</p>
      {hasAsks && (
        <Disclosure title={t('ask.together')} headingLevel={headingLevel}>
          <ul>
            {step.asks.map((ask) => (
              <li key={ask.nl}>{ask[language]}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure title={t('ask.worker')} headingLevel={headingLevel}>
        <ul>
          {step.asksOfWorker.map((ask) => (
            <li key={ask.nl}>{ask[language]}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
