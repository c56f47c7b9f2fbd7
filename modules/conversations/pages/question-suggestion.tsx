import { useState } from 'react';
import { conversationTopics } from '../../../method/conversation-topics.ts';
import { questionCraft } from '../../../method/question-craft.ts';
import { current } from '../../../method/versions.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { RefreshIcon } from '../../../ui/icons/action-icons.tsx';
import type { AreaId } from '../domain.ts';
import { tableMessages } from '../table-messages.ts';

/** Questions that get someone moving about this topic, or about anything when none is chosen. */
function questionsFor(area: AreaId | null, language: Language): string[] {
  const craft = current(questionCraft);
  if (area === null) {
    const areas = ['day', 'network', 'housing', 'health', 'finances'] as const;
    return craft.map((kind, index) => kind.examples[areas[index % areas.length] ?? 'day'][language]);
  }
  const topic = current(conversationTopics).find(({ id }) => id === area);
  const prompts = topic ? Object.values(topic.prompts).flat() : [];
  return [...new Set([...craft.map((kind) => kind.examples[area]), ...prompts].map((words) => words[language]))];
}

/** One question at a time, quietly: it serves the talk and never leads it. */
export function QuestionSuggestion({ area }: { area: AreaId | null }) {
  const t = useText(tableMessages);
  const language = useLanguage();
  const [turn, setTurn] = useState(0);
  const questions = questionsFor(area, language);
  const question = questions[turn % questions.length];
  if (!question) return null;
  return (
    <p className="table-suggestion">
      <span className="kt-soft">{`${t('composer.suggestions')}: ${question}`}</span>
      <IconButton
        label={t('composer.another')}
        icon={<RefreshIcon size={0.95} />}
        onPress={() => setTurn((known) => known + 1)}
      />
    </p>
  );
}
