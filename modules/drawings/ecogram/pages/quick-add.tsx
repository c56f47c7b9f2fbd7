import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import type { CaseDrawings } from '../../api.ts';
import { AddLine, useLine } from '../../pages/add-line.tsx';
import { freeAngle, type Figure, type Placed } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';
import { readLine } from '../quick-add.ts';
import { SaidList } from './said-list.tsx';

interface Props {
  drawingId: string;
  middleId: string | null;
  around: Pick<CaseDrawings, 'people' | 'said'>;
  figures: readonly Placed[];
  onAdd: (figure: Figure) => void;
}

const longestLine = 240;

/** Somebody on one line, or with one tap who is known already. */
export function QuickAdd({ drawingId, middleId, around, figures, onAdd }: Props) {
  const t = useText(ecogramMessages);
  const draft = useLine(drawingId);
  const [heard, setHeard] = useState('');
  const people = around.people.filter(({ id }) => id !== middleId && !figures.some(({ personId }) => personId === id));
  const add = (figure: Omit<Figure, 'angle'>) => {
    onAdd({ ...figure, angle: freeAngle(figures, figure.ring) });
    setHeard(t('add.done', { name: figure.name }));
  };
  const addLine = () => {
    const typed = readLine(draft.value);
    if (!typed) return;
    add({ ...typed, personId: null });
    void draft.discard();
  };
  return (
    <Stack gap={3}>
      <AddLine
        line={draft}
        longest={longestLine}
        words={{ label: t('add.label'), help: t('add.help'), action: t('add.action') }}
        heard={heard}
        onAdd={addLine}
      />
      {people.length > 0 && (
        <div role="group" aria-label={t('add.known')}>
          <p className="kt-soft kt-small">{t('add.known')}</p>
          <Cluster>
            {people.map((person) => (
              <Button
                key={person.id}
                icon={<AddIcon size={1} />}
                onPress={() =>
                  add({
                    ...{ name: person.name.slice(0, 80), role: (person.role ?? '').slice(0, 80), personId: person.id },
                    mark: person.gender === 'woman' || person.gender === 'man' ? person.gender : 'somebody',
                    ...{ isFormal: false, hasDied: person.hasDied, ring: person.place === 'member' ? 1 : 2 },
                    ...{ bond: 'thin', receives: [], gives: [] },
                  })
                }
              >
                {person.name}
              </Button>
            ))}
          </Cluster>
        </div>
      )}
      <SaidList
        said={around.said}
        figures={figures}
        onAdd={(typed) => add({ ...typed, personId: null })}
        onTake={(sentence) => draft.setValue(sentence.slice(0, longestLine))}
      />
    </Stack>
  );
}
