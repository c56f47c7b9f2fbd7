const longest = 12;

/** A name on one or two lines that fit below a sign; what does not fit ends in an ellipsis and is whole in the list. */
export function nameLines(name: string): string[] {
  const words = name.split(/\s+/);
  let first = words.shift() ?? '';
  while (words[0] !== undefined && `${first} ${words[0]}`.length <= longest) first += ` ${words.shift()}`;
  return [first, words.join(' ')].filter(Boolean).map((line) => {
    const letters = [...line];
    return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('')}…`;
  });
}
