import { createInflate } from 'node:zlib';
import type { ByteReader } from './byte-reader.ts';
import { damaged, FileRefused } from './file-refused.ts';

// PDF (ISO 32000-2). A letter needs no program, no file inside it and no password. The file is not written anew: it goes
// through as it is, or is refused. Names are looked for everywhere, also in the compressed object streams (7.5.7) and
// when written with # codes (7.3.5). A second line of defence only: a PDF is handed out as a download, never shown by us.

const programs = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|ImportData|SubmitForm|XFA)(?![A-Za-z0-9])/;
const password = /\/Encrypt(?![A-Za-z0-9])/;
const streamWord = /\bstream(?=[\r\n])\r?\n?/g;
const decoded = (text: string) =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** What is looked at again together with the next piece, because a name may lie across both. */
const overlap = 5000;
/** How much is looked at in one go, however small the pieces come in. */
const pieceLength = 64 * 1024;
/** The dictionary before a stream is looked for this far back. */
const longestDictionary = 4000;
/** One object stream as it stands in the file: those of a letter have some tens of kilobytes. */
const longestObjectStream = 4 * 1024 * 1024;
/** What object streams may become together. */
const mostInflated = 64 * 1024 * 1024;

/** Lets a PDF through as it is. Throws FileRefused when it holds a program or a file, asks a password, or is not whole. */
export async function* checkPdf(file: ByteReader): AsyncGenerator<Buffer> {
  if ((await file.peek(5)).toString('latin1') !== '%PDF-') throw damaged();
  const objects = new ObjectStreams();
  let end = '';
  for (let piece = await file.peek(pieceLength); piece.length > 0; piece = await file.peek(pieceLength)) {
    file.skip(piece.length);
    const text = piece.toString('latin1');
    refuseIn(end + text);
    await objects.look(text);
    end = (end + text).slice(-overlap);
    yield piece;
  }
  // Behind the end nothing may come: that is where another file would hide.
  if (!/%%EOF[\s\0]{0,1024}$/.test(end)) throw damaged();
}

/** Finds the object streams of a file that passes in pieces, and looks into each. */
class ObjectStreams {
  #window = '';
  #budget = mostInflated;

  async look(text: string): Promise<void> {
    this.#window += text;
    let from = 0;
    for (const { start, before } of this.#streams()) {
      if (start < from) continue;
      const dictionary = decoded(this.#window.slice(Math.max(from, before - longestDictionary), before));
      from = start;
      if (!dictionary.includes('/ObjStm')) continue;
      const stop = this.#window.indexOf('endstream', start);
      if (stop === -1) {
        // It goes on in the next piece: all of it is looked at again, from its dictionary on.
        if (this.#window.length - start > longestObjectStream) throw new FileRefused('active-content');
        this.#window = this.#window.slice(Math.max(0, before - longestDictionary));
        return;
      }
      this.#budget -= await refuseInflated(dictionary, this.#window.slice(start, stop), this.#budget);
      from = stop;
    }
    this.#window = this.#window.slice(Math.max(from, this.#window.length - overlap));
  }

  #streams() {
    const found = [...this.#window.matchAll(streamWord)];
    return found.map((match) => ({ before: match.index, start: match.index + match[0].length }));
  }
}

function refuseIn(raw: string): void {
  const text = raw.includes('#') ? decoded(raw) : raw;
  if (programs.test(text)) throw new FileRefused('active-content');
  if (password.test(text)) throw new FileRefused('locked');
}

/** Looks into one object stream; gives how many bytes it became. One packed in a way we do not read is refused. */
async function refuseInflated(dictionary: string, body: string, budget: number): Promise<number> {
  const object = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
  if (!object.includes('/Filter')) return 0;
  const isPlain = /\/Filter\s*(\/FlateDecode|\[\s*\/FlateDecode\s*\])(?![A-Za-z0-9])/.test(object);
  if (!isPlain || object.includes('/DecodeParms')) throw new FileRefused('active-content');
  const inflate = createInflate();
  inflate.end(Buffer.from(body, 'latin1'));
  let text = '';
  let size = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > budget) throw new FileRefused('active-content');
      text = text.slice(-overlap) + piece.toString('latin1');
      refuseIn(text);
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    // Readers make something of a broken stream; we cannot see what.
    throw damaged();
  }
  return size;
}
