import { useState } from 'react';
import { conversationTopics } from '../../../method/conversation-topics.ts';
import { questionCraft } from '../../../method/question-craft.ts';
import { current } from '../../../method/versions.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { RefreshIcon } from '../../../ui/icons/action-icons.tsx';
import type { AreaId, FragmentKindId } from '../domain.ts';
import { strengthsOf } from '../domain-strengths.ts';
import { tableMessages } from '../table-messages.ts';
import { StrengthHelp } from './strength-help.tsx';

/**
 * Questions that bring to light what is being written down, when that is something to build on; else that get someone
 * moving about this topic, or about anything when none is chosen.
 */
function questionsFor(area: AreaId | null, kind: FragmentKindId | null, language: Language): string[] {
  const toBuildOn = strengthsOf(kind).flatMap(({ asks }) => asks.map((words) => words[language]));
  if (toBuildOn.length > 0) return toBuildOn;
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
export function QuestionSuggestion({ area, kind }: { area: AreaId | null; kind: FragmentKindId | null }) {
  const t = useText(tableMessages);
  const language = useLanguage();
  const [turn, setTurn] = useState(0);
  const questions = questionsFor(area, kind, language);
  const question = questions[turn % questions.length];
  if (!question) return null;
  return (
    <p className="table-suggestion" data-help={strengthsOf(kind).length > 0 || undefined}>
      <span className="kt-soft">{`${t('composer.suggestions')}: ${question}`}</span>
      <IconButton
        label={t('composer.another')}
        icon={<RefreshIcon size={0.95} />}
        onPress={() => setTurn((known) => known + 1)}
      />
      <StrengthHelp kind={kind} isSmall />
    </p>
  );
}
