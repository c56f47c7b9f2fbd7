import { StillPicture } from '../../pages/still-picture.tsx';
import type { SheetPicture } from '../pictures/of-sheet.ts';
import './sheet.css';

/** The picture of what is filled in; all that it says stands in its words, and among the answers. */
export const DrawnSheet = ({ drawn: { picture, words } }: { drawn: SheetPicture }) => (
  <div className="sheet-drawn">
    <StillPicture picture={picture} words={words} />
  </div>
);
