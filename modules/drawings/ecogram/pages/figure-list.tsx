import { useDeferredValue } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Section } from '../../../../ui/card/section.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { EditIcon } from '../../../../ui/icons/action-icons.tsx';
import { DownIcon, UpIcon } from '../../../../ui/icons/sign-icons.tsx';
import { List, ListRow } from '../../../../ui/list/list.tsx';
import { moved, type Figure, type Placed } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';
import { howWords, whoWords } from '../words.ts';

interface Props {
  figures: readonly Placed[];
  canWork: boolean;
  onPut: (id: string, figure: Figure) => void;
  onOpen: (id: string) => void;
}

/** The same as the picture, in words, near first: everything can be done here too. */
export function FigureList({ figures, canWork, onPut, onOpen }: Props) {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  // The picture stands first, and a long list right after it.
  const shown = useDeferredValue<readonly Placed[]>(figures, []);
  const inOrder = shown.toSorted((a, b) => a.ring - b.ring || a.angle - b.angle);
  const shift = ({ id, ...figure }: Placed, by: 1 | -1) => onPut(id, moved(figure, by));
  return (
    <Section title={t('list.title')}>
      {figures.length === 0 ? (
        <p className="kt-soft">{t('list.empty')}</p>
      ) : (
        <List label={t('list.title')}>
          {inOrder.map((figure) => (
            <ListRow
              key={figure.id}
              title={whoWords(figure)}
              meta={howWords(figure, language)}
              actions={
                canWork && (
                  <>
                    <IconButton
                      label={t('list.nearer', { name: figure.name })}
                      icon={<UpIcon />}
                      isDisabled={figure.ring === 1}
                      onPress={() => shift(figure, -1)}
                    />
                    <IconButton
                      label={t('list.further', { name: figure.name })}
                      icon={<DownIcon />}
                      isDisabled={figure.ring === 4}
                      onPress={() => shift(figure, 1)}
                    />
                    <IconButton
                      label={t('list.change', { name: figure.name })}
                      icon={<EditIcon />}
                      onPress={() => onOpen(figure.id)}
                    />
                  </>
                )
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
