import { useLanguage } from '../../../../platform/i18n/use-text.ts';
import { moved } from '../../people/domain.ts';
import { SomebodyList } from '../../people/pages/somebody-list.tsx';
import { useNearMoves } from '../../people/pages/use-near-moves.ts';
import type { Figure, Placed } from '../domain.ts';
import { howWords } from '../words.ts';

interface Props {
  figures: readonly Placed[];
  canWork: boolean;
  onPut: (id: string, figure: Figure) => void;
  onOpen: (id: string) => void;
}

/** Everybody in words, near first. */
export function FigureList({ figures, canWork, onPut, onOpen }: Props) {
  const language = useLanguage();
  const moves = useNearMoves<Placed>(({ id, ...figure }, by) => onPut(id, moved(figure, by)));
  return (
    <SomebodyList
      all={figures.toSorted((a, b) => a.ring - b.ring || a.angle - b.angle)}
      saying={(figure) => howWords(figure, language)}
      canWork={canWork}
      onOpen={onOpen}
      moves={moves}
    />
  );
}
