import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../../platform/web/problem-error.ts';
import { sessionEnded } from './session-state.ts';

const noticeEndedSession = (error: unknown) => {
  if (error instanceof ProblemError && error.problem.code === 'not-signed-in') sessionEnded.set(true);
};

/** What was read from the server. A refusal is an answer; only a missing answer is asked for again. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndedSession }),
  mutationCache: new MutationCache({ onError: noticeEndedSession }),
  defaultOptions: {
    queries: {
      // Asked also when the browser says there is no network: then it fails, and the screen goes on with what it has.
      networkMode: 'always',
      staleTime: 10_000,
      retry: (count, error) => error instanceof ProblemError && error.status === 0 && count < 2,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
