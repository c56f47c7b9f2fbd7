import { useLanguage } from '../../../platform/i18n/use-text.ts';
import type { Placed } from '../domain.ts';
import { drawPicture, type Picture } from '../picture.ts';
import { pictureWords } from '../words.ts';
import { StillGroup } from './marks.tsx';

interface Props {
  figures: readonly Placed[];
  middle: string;
  /** Already laid out, for a picture on its way to another. */
  picture?: Picture;
}

/** A moment to look at. */
export function StillPicture({ figures, middle, picture = drawPicture(figures, middle) }: Props) {
  const language = useLanguage();
  const { reach } = picture.layout;
  return (
    <svg
      className="eco-picture"
      viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`}
      role="img"
      aria-label={pictureWords(figures, middle, language)}
    >
      {picture.groups.map((group) => (
        <StillGroup key={`${group.what}-${group.id}`} group={group} />
      ))}
    </svg>
  );
}
