import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../platform/i18n/messages.ts';

/** What we use of the browser's own speech recognition; not every browser has it, and TypeScript does not know it. */
interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult:
    | ((event: {
        resultIndex: number;
        results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
      }) => void)
    | null;
  onerror: (() => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
}
type MakeRecognition = new () => Recognition;

const makerOf = (window: Window): MakeRecognition | undefined => {
  const known = window as { SpeechRecognition?: MakeRecognition; webkitSpeechRecognition?: MakeRecognition };
  return known.SpeechRecognition ?? known.webkitSpeechRecognition;
};

const place = 'keukentafel.dictation';

/**
 * Dictation by the browser. Off until somebody on this device agreed once, because the sound leaves it. `onWords` gets
 * what was understood, piece by piece.
 */
export function useDictation(language: Language, onWords: (words: string) => void) {
  const [isListening, setListening] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const running = useRef<Recognition | null>(null);
  const heard = useRef(onWords);
  useEffect(() => {
    heard.current = onWords;
  }, [onWords]);
  useEffect(() => () => running.current?.stop(), []);

  const Maker = makerOf(window);
  function start(): void {
    if (!Maker) return;
    const recognition = new Maker();
    recognition.lang = language === 'nl' ? 'nl-NL' : 'en-GB';
    recognition.continuous = true;
    recognition.interimResults = false;
    recognition.onresult = ({ results, resultIndex }) => {
      for (const result of Array.from(results).slice(resultIndex)) {
        if (result.isFinal && result[0]) heard.current(result[0].transcript.trim());
      }
    };
    recognition.onerror = () => setFailed(true);
    recognition.onend = () => setListening(false);
    running.current = recognition;
    setFailed(false);
    setListening(true);
    recognition.start();
  }

  return {
    isThere: Maker !== undefined,
    isListening,
    hasFailed,
    isAgreed: () => localStorage.getItem(place) === 'yes',
    agree: () => localStorage.setItem(place, 'yes'),
    start,
    stop: () => running.current?.stop(),
  };
}
