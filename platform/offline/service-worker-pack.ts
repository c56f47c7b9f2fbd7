/*
 * Many small files as one. Fetching and keeping each of some 250 files by itself cost a device three times as much work as
 * opening the app (docs/decisions/032-pages-in-one-pack.md). First the length of the index in digits, then the index, then
 * the contents one after the other.
 */

/** Where each file lies: its path → first byte and the byte after its last one, counted from the end of the index. */
type Index = Readonly<Record<string, readonly [from: number, to: number]>>;

const lengthDigits = 10;

/** Lays files behind one another. */
export function pack(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const index: Record<string, [number, number]> = {};
  let end = 0;
  for (const { path, content } of files) index[path] = [end, (end += content.length)];
  const written = new TextEncoder().encode(JSON.stringify(index));
  const head = new TextEncoder().encode(String(written.length).padStart(lengthDigits, '0'));
  const packed = new Uint8Array(head.length + written.length + end);
  let place = 0;
  for (const part of [head, written, ...files.map(({ content }) => content)]) {
    packed.set(part, place);
    place += part.length;
  }
  return packed;
}

/** Opens what `pack` made; gives a file of it as an answer to a browser, or nothing when it is not there. */
export function openPack(packed: Uint8Array<ArrayBuffer>): (path: string) => Response | undefined {
  const text = (from: number, to: number) => new TextDecoder().decode(packed.subarray(from, to));
  const start = lengthDigits + Number(text(0, lengthDigits));
  const index = JSON.parse(text(lengthDigits, start)) as Index;
  return (path) => {
    if (!Object.hasOwn(index, path)) return undefined;
    const [from, to] = index[path]!;
    return new Response(packed.subarray(start + from, start + to), { headers: { 'content-type': typeOf(path) } });
  };
}

/** A browser runs a script, or uses a style sheet, only under its own type. */
function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8';
  if (path.endsWith('.css')) return 'text/css; charset=utf-8';
  throw new Error(`${path} has no place in the pack: it is no script and no style sheet`);
}

/** What goes in. */
export const fitsInPack = (path: string): boolean => path.endsWith('.js') || path.endsWith('.css');
