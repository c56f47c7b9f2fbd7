/** A name on lines that fit below a sign; what does not fit ends in an ellipsis and is whole in the list. */
export function nameLines(name: string, longest = 12, most = 2): string[] {
  const words = name.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most - 1) {
    let line = words.shift() ?? '';
    while (words[0] !== undefined && `${line} ${words[0]}`.length <= longest) line += ` ${words.shift()}`;
    lines.push(line);
  }
  if (words.length > 0) lines.push(words.join(' '));
  return lines.map((line) => {
    const letters = [...line];
    return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('')}…`;
  });
}
