/** A name on lines that fit below a sign; what does not fit ends in an ellipsis and is whole in the list. */
export function nameLines(name: string, longest = 12, most = 2): string[] {
  const words = name.split(/\s+/);
  let first = words.shift() ?? '';
  while (words[0] !== undefined && `${first} ${words[0]}`.length <= longest) first += ` ${words.shift()}`;
  const lines = [first, words.join(' ')].filter(Boolean).slice(0, most);
  return lines.map((line) => {
    const letters = [...line];
    return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('')}…`;
  });
}
