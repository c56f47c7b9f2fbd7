import { useDeferredValue, type ReactNode } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Section } from '../../../../ui/card/section.tsx';
import { EditIcon } from '../../../../ui/icons/action-icons.tsx';
import { DownIcon, UpIcon } from '../../../../ui/icons/sign-icons.tsx';
import { List, ListRow } from '../../../../ui/list/list.tsx';
import type { Somebody } from '../domain.ts';
import { drawnPeopleMessages } from '../messages.ts';
import { whoWords } from '../words.ts';

interface Props<S> {
  /** In the order in which they are told. */
  all: readonly S[];
  /** Everything else that is told of somebody. */
  saying: (somebody: S) => ReactNode;
  canWork: boolean;
  onOpen: (id: string) => void;
  /** What the two arrows of a row do. */
  moves?: (somebody: S) => { up: Move; down: Move };
  title?: string;
  empty?: string;
}

interface Move {
  label: string;
  /** Undefined: no further. */
  go: (() => void) | undefined;
}

/** The same as the picture, in words: everything can be done here too. */
export function SomebodyList<S extends Pick<Somebody, 'name' | 'role'> & { id: string }>(props: Props<S>) {
  const { all, saying, canWork, onOpen, moves } = props;
  const t = useText(drawnPeopleMessages);
  const { title = t('list.title'), empty = t('list.empty') } = props;
  // The picture stands first, and a long list right after it.
  const shown = useDeferredValue<readonly S[]>(all, []);
  const mover = (icon: ReactNode, { label, go }: Move) => (
    <IconButton label={label} icon={icon} isDisabled={!go} onPress={() => go?.()} />
  );
  return (
    <Section title={title}>
      {all.length === 0 ? (
        <p className="kt-soft">{empty}</p>
      ) : (
        <List label={title}>
          {shown.map((one) => {
            const move = canWork && moves?.(one);
            return (
              <ListRow
                key={one.id}
                title={whoWords(one)}
                meta={saying(one)}
                actions={
                  canWork && (
                    <>
                      {move && mover(<UpIcon />, move.up)}
                      {move && mover(<DownIcon />, move.down)}
                      <IconButton
                        label={t('list.change', { name: one.name })}
                        icon={<EditIcon />}
                        onPress={() => onOpen(one.id)}
                      />
                    </>
                  )
                }
              />
            );
          })}
        </List>
      )}
    </Section>
  );
}
