import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Card } from '../../../../ui/card/card.tsx';
import { DraftConflict } from '../../../../ui/conflict-view/draft-conflict.tsx';
import { fieldMaker } from '../../../../ui/conflict-view/draft-fields.ts';
import type { Draft, Field } from '../domain.ts';
import { toolboxMessages } from '../messages.ts';
import type { ToolDraft } from './use-tool-draft.ts';

interface Props {
  mine: Draft;
  clash: NonNullable<ToolDraft['clash']>;
  isPending: boolean;
}

/** Two people made the same tool at once: both are read, and of each part one is chosen. */
export function ToolClash({ mine, clash, isPending }: Props) {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const told = (field: Field): string =>
    [
      field.ask.nl,
      field.ask.en,
      t(`making.kind.${field.kind}`),
      ...('answers' in field ? field.answers.map(({ label }) => label[language]) : []),
      ...('fields' in field ? field.fields.map(told) : []),
    ]
      .filter(Boolean)
      .join(', ');
  const { whole } = fieldMaker<Draft>();
  const about = ['label', 'hint', 'when', 'watchOut', 'filledBy'] as const;
  return (
    <Card>
      <DraftConflict<Draft>
        fields={[
          whole('about', t('making.clash.about'), about, (draft) =>
            [draft.label, draft.hint, draft.when, draft.watchOut]
              .flatMap((words) => (words ? [words.nl, words.en] : []))
              .concat(t(`filledBy.${draft.filledBy}`))
              .filter(Boolean)
              .join('\n'),
          ),
          whole('fields', t('making.clash.questions'), ['fields'], ({ fields }) =>
            fields.map((field, index) => `${index + 1}. ${told(field)}`).join('\n'),
          ),
          whole('score', t('making.clash.score'), ['score'], ({ score }) =>
            score
              ? score.bands.map(({ upTo, label }) => `${upTo}: ${label[language]}`).join('\n')
              : t('making.clash.none'),
          ),
          whole('picture', t('making.picture.title'), ['picture'], ({ picture }) =>
            t(picture ? `making.picture.${picture.kind}` : 'making.clash.none'),
          ),
        ]}
        mine={mine}
        theirs={clash.theirs}
        theirName={clash.theirName}
        headingLevel={2}
        isPending={isPending}
        onResolve={clash.resolve}
        onTheirs={clash.giveWay}
      />
    </Card>
  );
}
