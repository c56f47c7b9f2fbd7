import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { TrashIcon } from '../../../../ui/icons/action-icons.tsx';
import { AddIcon, MoreIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Menu } from '../../../../ui/menu/menu.tsx';
import { NumberField } from '../../../../ui/number-field/number-field.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { longest, mostAnswers, type Answer } from '../domain.ts';
import { moved, newAnswer } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';
import { WordsFields } from './words-fields.tsx';

interface Props {
  answers: readonly Answer[];
  hasScore: boolean;
  onChange: (how: (answers: readonly Answer[]) => Answer[]) => void;
}

/** What one can choose from, with what each counts for when the tool adds up. */
export function AnswersFields({ answers, hasScore, onChange }: Props) {
  const t = useText(toolboxMessages);
  const change = (id: string, part: Partial<Answer>) =>
    onChange((now) => now.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const remove = (index: number) => {
    const gone = answers[index]!;
    onChange((now) => now.filter(({ id }) => id !== gone.id));
    showToast({
      text: t('making.answers.removed'),
      action: { label: t('making.undo'), onAction: () => onChange((now) => now.toSpliced(index, 0, gone)) },
    });
  };
  return (
    <fieldset className="toolbox-part">
      <legend>{t('making.answers.title')}</legend>
      <ol className="toolbox-answers" role="list">
        {answers.map((answer, index) => {
          const number = index + 1;
          const more = t('making.answers.more', { number });
          return (
            <li key={answer.id} className="toolbox-answer">
              <WordsFields
                label={t('making.answers.answer', { number })}
                value={answer.label}
                most={longest.answer}
                onChange={(label) => change(answer.id, { label })}
              />
              {hasScore && (
                <div className="toolbox-number">
                  <NumberField
                    label={t('making.answers.points')}
                    description={t('making.answers.pointsHelp')}
                    value={answer.points}
                    minValue={-100}
                    maxValue={100}
                    step={1}
                    onChange={(points) => change(answer.id, { points })}
                  />
                </div>
              )}
              <div className="toolbox-answer-acts">
                <Menu
                  label={more}
                  trigger={<IconButton label={more} icon={<MoreIcon />} />}
                  items={[
                    {
                      ...{ id: 'up', label: t('making.answers.up'), isDisabled: index === 0 },
                      onAction: () => onChange((now) => moved(now, index, -1)),
                    },
                    {
                      ...{ id: 'down', label: t('making.answers.down'), isDisabled: number === answers.length },
                      onAction: () => onChange((now) => moved(now, index, 1)),
                    },
                    {
                      ...{ id: 'remove', label: t('making.answers.remove'), icon: <TrashIcon size={1.1} /> },
                      ...{ isDanger: true, onAction: () => remove(index) },
                    },
                  ]}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {answers.length < mostAnswers && (
        <Button icon={<AddIcon size={1.1} />} onPress={() => onChange((now) => [...now, newAnswer()])}>
          {t('making.answers.add')}
        </Button>
      )}
    </fieldset>
  );
}
