import { useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { Endpoint } from '../http/endpoint.ts';
import type { Problem } from '../http/problem.ts';
import { writeAbout } from '../http/upload-about.ts';
import { i18n, textIn } from '../i18n/messages.ts';
import { pathOf } from './call.ts';
import { webMessages } from './messages.ts';
import { ProblemError, unreachable } from './problem-error.ts';

interface Sending<Params, About> {
  params: Params;
  file: File;
  about: About;
}

/**
 * Sends one file, and tells how far it is: `percent` 0–100, undefined while nothing is on its way. The same file sent
 * again after a lost connection carries the same key, so it is kept once.
 */
export function useUpload<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  { refreshes }: { refreshes: readonly { id: string }[] },
) {
  const queries = useQueryClient();
  const [percent, setPercent] = useState<number>();
  const attempt = useRef<{ file: File; about: string; key: string } | undefined>(undefined);
  const upload = useMutation<z.output<R>, ProblemError, Sending<z.input<P>, z.input<B>>>({
    networkMode: 'always',
    mutationFn: async ({ params, file, about }) => {
      const said = writeAbout(about);
      if (attempt.current?.file !== file || attempt.current.about !== said) {
        attempt.current = { file, about: said, key: uuidv7() };
      }
      setPercent(0);
      const path = pathOf(endpoint, params as Record<string, string>);
      const headers = { 'Upload-About': said, 'Idempotency-Key': attempt.current.key };
      return (await send(path, headers, file, setPercent)) as z.output<R>;
    },
    onSuccess: () => Promise.all(refreshes.map(({ id }) => queries.invalidateQueries({ queryKey: [id] }))),
    onSettled: () => setPercent(undefined),
  });
  return { ...upload, percent };
}

/** Not by fetch: that does not tell how much of a body has gone. */
function send(path: string, headers: Record<string, string>, file: File, onProgress: (percent: number) => void) {
  return new Promise<unknown>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', i18n.language);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / Math.max(1, total)) * 100));
    request.onerror = () =>
      reject(unreachable(textIn(webMessages, i18n.language === 'en' ? 'en' : 'nl')('unreachable')));
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText));
      else reject(new ProblemError(problemIn(request)));
    };
    request.send(file);
  });
}

function problemIn({ responseText, status, statusText }: XMLHttpRequest): Problem {
  try {
    return JSON.parse(responseText) as Problem;
  } catch {
    return { type: 'about:blank', title: statusText, status, code: 'internal' };
  }
}
