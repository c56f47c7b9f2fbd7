import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Disclosure } from '../../../../ui/disclosure/disclosure.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import type { CaseDrawings } from '../../api.ts';
import type { Placed } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';
import type { Typed } from '../quick-add.ts';
import { somebodyIn } from '../said.ts';

interface Props {
  said: CaseDrawings['said'];
  figures: readonly Placed[];
  onAdd: (somebody: Typed) => void;
  /** Nobody was found in the sentence: the person who draws makes a line of it. */
  onTake: (sentence: string) => void;
}

/** What was said at the table about somebody: one tap and they stand in the drawing. Who stands there is left out. */
export function SaidList({ said, figures, onAdd, onTake }: Props) {
  const t = useText(ecogramMessages);
  const isDrawn = (name: string) => figures.some((figure) => figure.name.toLowerCase() === name.toLowerCase());
  const open = said
    // Somebody with a name of their own in the record stands among who is known already.
    .filter(({ personId }) => personId === null)
    .map(({ id, text }) => ({ id, text, somebody: somebodyIn(text) }))
    .filter(({ somebody }) => !somebody || !isDrawn(somebody.name));
  if (open.length === 0) return null;
  return (
    <Disclosure title={t('add.said')}>
      <ul className="drawing-questions eco-said">
        {open.map(({ id, text, somebody }) => (
          <li key={id}>
            <q>{text}</q>
            <Button
              icon={<AddIcon size={1} />}
              aria-label={`${somebody ? t('add.fromSaid', { name: somebody.name }) : t('add.take')}: ${text}`}
              onPress={() => (somebody ? onAdd(somebody) : onTake(text))}
            >
              {somebody ? t('add.fromSaid', { name: somebody.name }) : t('add.take')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
