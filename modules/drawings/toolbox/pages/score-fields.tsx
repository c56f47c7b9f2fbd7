import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { TrashIcon } from '../../../../ui/icons/action-icons.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { NumberField } from '../../../../ui/number-field/number-field.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { longest, mostBands, type Draft } from '../domain.ts';
import { noWords } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';
import type { ToolDraft } from './use-tool-draft.ts';
import { WordsFields } from './words-fields.tsx';

type Band = NonNullable<Draft['score']>['bands'][number];

/** Whether points are added up, and what the sum means. */
export function ScoreFields({ tool: { score }, change }: Pick<ToolDraft, 'tool' | 'change'>) {
  const t = useText(toolboxMessages);
  const bands = (how: (bands: Band[]) => Band[]) =>
    change((now) => (now.score ? { ...now, score: { bands: how(now.score.bands) } } : now));
  const offer = (text: string, onAction: () => void) =>
    showToast({ text, action: { label: t('making.undo'), onAction } });
  const turn = (isOn: boolean) => {
    change((now) => ({ ...now, score: isOn ? { bands: [{ upTo: 10, label: noWords }] } : null }));
    const putBack = () => change((now) => ({ ...now, score: now.score ?? score }));
    if (!isOn) offer(t('making.score.removed'), putBack);
  };
  return (
    <Stack gap={4}>
      <Checkbox isSelected={score !== null} onChange={turn} description={t('making.score.hasHelp')}>
        {t('making.score.has')}
      </Checkbox>
      {score && (
        <>
          <ol className="toolbox-answers" role="list">
            {score.bands.map(({ upTo, label }, index) => {
              const number = index + 1;
              const set = (part: Partial<Band>) =>
                bands((now) => now.map((one, place) => (place === index ? { ...one, ...part } : one)));
              return (
                <li key={index} className="toolbox-answer">
                  <WordsFields
                    label={`${t('making.score.band', { number })}: ${t('making.score.label')}`}
                    value={label}
                    most={longest.answer}
                    onChange={(words) => set({ label: words })}
                  />
                  <div className="toolbox-number">
                    <NumberField
                      label={t('making.score.upTo')}
                      value={upTo}
                      step={1}
                      onChange={(to) => to !== null && set({ upTo: to })}
                    />
                  </div>
                  <div className="toolbox-answer-acts">
                    <IconButton
                      label={t('making.score.remove', { number })}
                      icon={<TrashIcon />}
                      onPress={() => {
                        bands((now) => now.toSpliced(index, 1));
                        offer(t('making.score.bandRemoved'), () =>
                          bands((now) => now.toSpliced(index, 0, { upTo, label })),
                        );
                      }}
                    />
                  </div>
                </li>
              );
            })}
          </ol>
          {score.bands.length < mostBands && (
            <Button
              icon={<AddIcon size={1.1} />}
              onPress={() => bands((now) => [...now, { upTo: (now.at(-1)?.upTo ?? 0) + 10, label: noWords }])}
            >
              {t('making.score.add')}
            </Button>
          )}
        </>
      )}
    </Stack>
  );
}
