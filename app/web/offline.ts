import { openOffline } from '../../platform/offline/offline.ts';
import { outcomeOfStatus } from '../../platform/offline/delivery.ts';
import { readProblem, request } from '../../platform/web/call.ts';

/** What this device keeps, and how it delivers what waited: the same request as any other write. */
export const offline = openOffline({
  send: async (write, signal) => {
    const response = await request(write.method, write.path, {
      body: write.body,
      key: write.id,
      accountId: write.accountId,
      signal,
    });
    const problem = response.ok ? undefined : await readProblem(response);
    return outcomeOfStatus(response.status, problem);
  },
});
