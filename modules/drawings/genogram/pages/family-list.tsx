import { useMemo } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Section } from '../../../../ui/card/section.tsx';
import { EditIcon } from '../../../../ui/icons/action-icons.tsx';
import { PeopleIcon } from '../../../../ui/icons/people-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../../ui/list/list.tsx';
import { generationsOf } from '../generations.ts';
import { familyMessages } from '../messages.ts';
import { layoutOf } from '../picture.ts';
import type { Relatives } from '../relatives.ts';
import { nameWord, sayingsOf } from '../words.ts';

interface Props {
  all: Relatives;
  canWork: boolean;
  onOpen: (id: string) => void;
  onBetween: (id: string) => void;
}

/** The same as the picture, in words, the oldest generation first: everything can be done here too. */
export function FamilyList({ all, canWork, onOpen, onBetween }: Props) {
  const t = useText(familyMessages);
  const generations = useMemo(() => generationsOf(layoutOf(all.family)), [all]);
  return (
    <Section title={t('list.title')}>
      <Stack gap={4}>
        {generations.map(({ number, ids }) => (
          <Section key={number} title={t('list.generation', { number })} headingLevel={3}>
            <List label={t('list.generation', { number })}>
              {ids.map((id) => (
                <Row key={id} all={all} {...{ id, canWork, onOpen, onBetween }} />
              ))}
            </List>
          </Section>
        ))}
      </Stack>
    </Section>
  );
}

function Row({ all, id, canWork, onOpen, onBetween }: Props & { id: string }) {
  const t = useText(familyMessages);
  const language = useLanguage();
  const name = nameWord(all.member(id), language);
  return (
    <ListRow
      title={name}
      meta={sayingsOf(all, id, language)}
      actions={
        canWork && (
          <>
            <IconButton label={t('list.between', { name })} icon={<PeopleIcon />} onPress={() => onBetween(id)} />
            <IconButton label={t('list.change', { name })} icon={<EditIcon />} onPress={() => onOpen(id)} />
          </>
        )
      }
    />
  );
}
