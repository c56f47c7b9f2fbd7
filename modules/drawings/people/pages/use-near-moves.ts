import { useText } from '../../../../platform/i18n/use-text.ts';
import type { Somebody } from '../domain.ts';
import { drawnPeopleMessages } from '../messages.ts';

/** The two arrows of a row in a list of people: nearer and further away. */
export function useNearMoves<S extends Pick<Somebody, 'name' | 'ring'>>(shift: (somebody: S, by: 1 | -1) => void) {
  const t = useText(drawnPeopleMessages);
  return (one: S) => ({
    up: {
      label: t('list.nearer', { name: one.name }),
      go: one.ring === 1 ? undefined : () => shift(one, -1),
    },
    down: {
      label: t('list.further', { name: one.name }),
      go: one.ring === 4 ? undefined : () => shift(one, 1),
    },
  });
}
