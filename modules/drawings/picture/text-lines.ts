// How wide words are, roughly and rather too wide than too narrow: the file, the paper and the server have to break them
// at the same place, and not all of them can measure.

function widthOf(letter: string): number {
  if (/[\u1100-\u{1FAFF}]/u.test(letter)) return 1.3;
  if (/[mwMW@%&]/.test(letter)) return 0.95;
  if (/[\p{Lu}\p{N}]/u.test(letter)) return 0.72;
  return /[\s.,:;!'’|iljtfr()-]/.test(letter) ? 0.42 : 0.6;
}

const lineWidth = (text: string): number => [...text].reduce((width, letter) => width + widthOf(letter), 0);

/** Words on lines of so many times the size of their letters; what fits on no line is broken within the word. */
export function wrapped(text: string, room: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [''];
    for (const word of line.split(/[^\S\n]+/)) {
      const last = lines.at(-1)!;
      const together = last === '' ? word : `${last} ${word}`;
      if (lineWidth(together) <= room) lines[lines.length - 1] = together;
      else if (last === '') lines.splice(-1, 1, ...pieces(word, room));
      else lines.push(...pieces(word, room));
    }
    return lines;
  });
}

function pieces(word: string, room: number): string[] {
  const lines: string[] = [''];
  for (const letter of word) {
    const last = lines.at(-1)!;
    if (last !== '' && lineWidth(last + letter) > room) lines.push(letter);
    else lines[lines.length - 1] = last + letter;
  }
  return lines;
}
