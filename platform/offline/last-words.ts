import type { DeviceKeys } from './device-key.ts';
import type { WindowSlot } from './window-slot.ts';

/** What a window could still say when it went away before its last writes were done. */
export interface Spoken {
  readonly slot: string;
  readonly spokenAt: number;
  readonly words: unknown;
}

/**
 * A page that is left gets no time: encryption and IndexedDB answer later, and by then the page is gone. Only
 * localStorage writes at once, and that lies readable on the disk. So the cipher stream is made beforehand (AES-GCM over
 * zeros gives it), and at the last moment the text only has to be mixed with it, which needs no waiting. Each stretch of
 * the stream is used once. Unlike other drafts these words carry no seal against changes; they live until the next page.
 */
export interface LastWords {
  /** True when words of this length, in bytes, can be kept at once for this account. */
  readonly canSpeak: (accountId: string, words: unknown) => boolean;
  /** Keeps the words now, in place of earlier ones of this window. */
  readonly speak: (accountId: string, words: unknown) => void;
  /** The words are on disk in the usual place, or no longer wanted. */
  readonly forget: () => void;
  /** Hands over what this window said before it was reloaded, and what windows said that are gone; then forgets it. */
  readonly recover: (accountId: string, keep: (spoken: Spoken) => Promise<void>) => Promise<void>;
  readonly close: () => void;
}

interface Stream {
  readonly accountId: string;
  readonly slot: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array;
  used: number;
}

interface Kept {
  readonly accountId: string;
  readonly spokenAt: number;
  readonly nonce: string;
  readonly start: number;
  readonly text: string;
}

const prefix = 'keukentafel/last-words/';
const streamLength = 256 * 1024;

export function openLastWords(keys: DeviceKeys, slot: WindowSlot): LastWords {
  let stream: Stream | null = null;
  let spoken: string | null = null;

  async function prepare(): Promise<void> {
    await keys.ready;
    const accountId = keys.account();
    if (accountId === null) {
      stream = null;
      return;
    }
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const bytes = await streamOf(await keys.keyOf(accountId), nonce);
    stream = { accountId, slot: await slot.own(), nonce, bytes, used: 0 };
  }
  const prepareSoon = () => {
    prepare().catch(() => {
      stream = null;
    });
  };
  prepareSoon();
  const stopFollowing = keys.subscribe(prepareSoon);

  const fits = (accountId: string, length: number) =>
    stream !== null && stream.accountId === accountId && stream.used + length <= streamLength;

  return {
    canSpeak: (accountId, words) => fits(accountId, encode(words).length),
    speak: (accountId, words) => {
      const text = encode(words);
      if (stream === null || !fits(accountId, text.length)) return;
      const start = stream.used;
      stream.used += text.length;
      const mixed = mix(text, stream.bytes.subarray(start, stream.used));
      const kept: Kept = { accountId, spokenAt: Date.now(), nonce: toText(stream.nonce), start, text: toText(mixed) };
      spoken = prefix + stream.slot;
      localStorage.setItem(spoken, JSON.stringify(kept));
      if (stream.used > streamLength / 2) prepareSoon();
    },
    forget: () => {
      if (spoken !== null) localStorage.removeItem(spoken);
      spoken = null;
    },
    recover: async (accountId, keep) => {
      const own = await slot.own();
      const open = await slot.open();
      for (const name of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) {
        const from = name.slice(prefix.length);
        const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null;
        if (kept === null || kept.accountId !== accountId || (from !== own && open.has(from))) continue;
        const bytes = await streamOf(await keys.keyOf(accountId), fromText(kept.nonce));
        const words = decode(mix(fromText(kept.text), bytes.subarray(kept.start)));
        if (words !== undefined) await keep({ slot: from, spokenAt: kept.spokenAt, words });
        localStorage.removeItem(name);
      }
    },
    close: stopFollowing,
  };
}

async function streamOf(key: CryptoKey, nonce: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new Uint8Array(streamLength));
  return new Uint8Array(sealed, 0, streamLength);
}

const mix = (text: Uint8Array, stream: Uint8Array) => text.map((byte, index) => byte ^ (stream[index] ?? 0));
const encode = (words: unknown) => new TextEncoder().encode(JSON.stringify(words));

function decode(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    // Said under a key that was wiped since.
    return undefined;
  }
}

function toText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

const fromText = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
