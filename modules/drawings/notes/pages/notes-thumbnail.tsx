import { useLanguage } from '../../../../platform/i18n/use-text.ts';
import type { MomentOf } from '../../api.ts';
import type { ThumbnailProps } from '../../instruments/thumbnail.ts';
import { standing } from '../../pages/moments.ts';
import { StillPicture } from '../../pages/still-picture.tsx';
import { boardOf } from '../boards.ts';
import { boardPicture } from '../notes-document.ts';
import { boardWords } from '../words.ts';

/** A board of notes, small. */
export function NotesThumbnail({ moment }: ThumbnailProps) {
  const language = useLanguage();
  const { toolId, methodVersion, parts } = moment as MomentOf<'notes'>;
  const board = boardOf(toolId, methodVersion);
  const notes = standing(parts);
  return <StillPicture picture={boardPicture(board, notes, language)} words={boardWords(board, notes, language)} />;
}
