import type { drawingIds } from '../../../method/ids.ts';
import { drawings } from '../../../method/network/drawings.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage } from '../../../platform/i18n/use-text.ts';
import { Section } from '../../../ui/card/section.tsx';

interface Props {
  title: string;
  lead: string;
  /** Each with what the worker should know of it. */
  questions: readonly { id: string; ask: string; hint: string }[];
}

/** Questions that a drawing raises. They open a conversation, and never say how it is. */
export function TalkQuestions({ title, lead, questions }: Props) {
  if (questions.length === 0) return null;
  return (
    <Section title={title} description={lead}>
      <ul className="drawing-questions">
        {questions.map(({ id, ask, hint }) => (
          <li key={id}>
            <p className="drawing-ask">{ask}</p>
            <p className="kt-soft kt-small">{hint}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The questions of the way of working with a drawing. */
export function MethodQuestions({ drawing, title }: { drawing: (typeof drawingIds)[number]; title: string }) {
  const language = useLanguage();
  const method = entryAt(drawings, drawing);
  if (!method) return null;
  return (
    <Section title={title} description={method.hint[language]}>
      <ul className="drawing-questions">
        {method.asks.map((ask) => (
          <li key={ask.nl} className="drawing-ask">
            {ask[language]}
          </li>
        ))}
      </ul>
    </Section>
  );
}
