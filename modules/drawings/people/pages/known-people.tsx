import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Disclosure } from '../../../../ui/disclosure/disclosure.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import type { Somebody } from '../domain.ts';
import { drawnPeopleMessages } from '../messages.ts';

interface Props {
  people: readonly Somebody[];
  onAdd: (somebody: Somebody) => void;
  /** Everybody at once, where that makes sense. */
  onAddAll?: () => void;
}

/** More than these would push the drawing off the screen. */
const atFirst = 12;

/** Who is known already: one tap and they stand in the drawing. */
export function KnownPeople({ people, onAdd, onAddAll }: Props) {
  const t = useText(drawnPeopleMessages);
  if (people.length === 0) return null;
  const rest = people.slice(atFirst);
  const buttons = (some: readonly Somebody[]) => (
    <Cluster>
      {some.map((one, index) => (
        <Button key={one.personId ?? `${one.name}-${index}`} icon={<AddIcon size={1} />} onPress={() => onAdd(one)}>
          {one.name}
        </Button>
      ))}
    </Cluster>
  );
  return (
    <div role="group" aria-label={t('add.known')}>
      <Stack gap={2}>
        <p className="kt-soft kt-small">{t('add.known')}</p>
        {buttons(people.slice(0, atFirst))}
        {rest.length > 0 && <Disclosure title={t('add.more', { count: rest.length })}>{buttons(rest)}</Disclosure>}
        {onAddAll && people.length > 1 && (
          <Cluster>
            <Button onPress={onAddAll}>{t('add.all')}</Button>
          </Cluster>
        )}
      </Stack>
    </div>
  );
}
