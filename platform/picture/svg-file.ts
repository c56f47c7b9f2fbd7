import { colours } from './colours.ts';
import { viewBoxOf, type Mark, type Picture } from './marks.ts';

const escaped = (text: string) =>
  text
    .replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

function markText(mark: Mark): string {
  if (mark.kind === 'text') {
    const weight = mark.isBold ? ' font-weight="700"' : '';
    return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}"${weight} text-anchor="${mark.isFromLeft ? 'start' : 'middle'}" fill="${colours[mark.tone]}">${escaped(mark.text)}</text>`;
  }
  const stroke = mark.stroke ? ` stroke="${colours[mark.stroke]}" stroke-width="${mark.width ?? 1}"` : '';
  const dash = mark.dash ? ` stroke-dasharray="${mark.dash.join(' ')}"` : '';
  return `<path d="${mark.d}" fill="${mark.fill ? colours[mark.fill] : 'none'}"${stroke}${dash}/>`;
}

/** The picture as a file of its own, with its words for who does not see it. */
export function svgFile({ frame, groups }: Picture, title: string, words: string): string {
  const drawn = groups.map(
    ({ x, y, marks }) => `<g transform="translate(${x} ${y})">${marks.map(markText).join('')}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${viewBoxOf(frame)}" width="${frame.width}" height="${frame.height}"`,
    ` font-family="'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif">`,
    `<title>${escaped(title)}</title><desc>${escaped(words)}</desc>`,
    `<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="${colours.paper}"/>`,
    ...drawn,
    '</svg>',
  ].join('');
}
