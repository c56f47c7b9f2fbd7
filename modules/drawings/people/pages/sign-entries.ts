import { textIn, type Language } from '../../../../platform/i18n/messages.ts';
import type { Mark } from '../../../../platform/picture/marks.ts';
import { figureMarks, type Somebody } from '../domain.ts';
import { drawnPeopleMessages } from '../messages.ts';
import { bareSign } from '../sign-marks.ts';
import { markWord } from '../words.ts';

const somebody: Pick<Somebody, 'mark' | 'isFormal' | 'hasDied'> = { mark: 'somebody', isFormal: false, hasDied: false };

/** The signs of people in a legend, each with its word. */
export function signEntries(language: Language): [string, Mark[]][] {
  const t = textIn(drawnPeopleMessages, language);
  return [
    ...figureMarks.map((mark): [string, Mark[]] => [markWord(mark, language), bareSign({ ...somebody, mark })]),
    [t('field.isFormal'), bareSign({ ...somebody, isFormal: true })],
    [t('field.hasDied'), bareSign({ ...somebody, hasDied: true })],
  ];
}
