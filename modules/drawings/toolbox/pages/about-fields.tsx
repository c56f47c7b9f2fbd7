import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Radio, RadioGroup } from '../../../../ui/radio-group/radio-group.tsx';
import { longest } from '../domain.ts';
import { noWords } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';
import type { ToolDraft } from './use-tool-draft.ts';
import { WordsFields } from './words-fields.tsx';

const optional = [
  ['when', 'making.about.addWhen'],
  ['watchOut', 'making.about.addWatchOut'],
] as const;

/** What the tool is called, what it is, and who fills it in. */
export function AboutFields({ tool, change }: Pick<ToolDraft, 'tool' | 'change'>) {
  const t = useText(toolboxMessages);
  const closed = optional.filter(([part]) => tool[part] === null);
  return (
    <Stack gap={4}>
      <WordsFields
        label={t('making.about.label')}
        value={tool.label}
        most={longest.label}
        onChange={(label) => change((now) => ({ ...now, label }))}
      />
      <WordsFields
        label={t('making.about.hint')}
        help={t('making.about.hintHelp')}
        value={tool.hint}
        most={longest.about}
        isLong
        onChange={(hint) => change((now) => ({ ...now, hint }))}
      />
      {optional.map(
        ([part]) =>
          tool[part] && (
            <WordsFields
              key={part}
              label={t(`making.about.${part}`)}
              value={tool[part]}
              most={longest.about}
              isLong
              onChange={(words) => change((now) => ({ ...now, [part]: words }))}
            />
          ),
      )}
      {closed.length > 0 && (
        <Cluster>
          {closed.map(([part, label]) => (
            <Button
              key={part}
              variant="quiet"
              icon={<AddIcon size={1.1} />}
              onPress={() => change((now) => ({ ...now, [part]: noWords }))}
            >
              {t(label)}
            </Button>
          ))}
        </Cluster>
      )}
      <RadioGroup
        label={t('making.about.filledBy')}
        value={tool.filledBy}
        onChange={(filledBy) => change((now) => ({ ...now, filledBy: filledBy === 'worker' ? 'worker' : 'together' }))}
      >
        <Radio value="together">{t('filledBy.together')}</Radio>
        <Radio value="worker">{t('filledBy.worker')}</Radio>
      </RadioGroup>
    </Stack>
  );
}
