import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

export interface Writing {
  /** Stops, and gives the id of each signal whose keeping was acknowledged, by its text. */
  stop(): Promise<ReadonlyMap<string, string>>;
}

const worker = { email: 'samira.elamrani@wijkteams-wilgendrecht.example', password: 'keukentafel' };

/**
 * Lets `clients` people write signals one after another. Whoever gets no answer tries again with the same key, as a
 * device does that lost its connection.
 */
export async function startWriting(url: string, clients: number): Promise<Writing> {
  const acknowledged = new Map<string, string>();
  let going = true;
  const ask = (path: string, key: string, cookie: string, body?: object) =>
    fetch(`${url}/api/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, Cookie: cookie },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const signedIn = await ask('/session', randomUUID(), '', worker);
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const me = (await (await ask('/me', randomUUID(), cookie)).json()) as { teams: { id: string }[] };

  async function write(client: number): Promise<void> {
    for (let count = 0; going; count += 1) {
      const [text, key] = [`Proef ${client}-${count}`, randomUUID()];
      while (going && !acknowledged.has(text)) {
        const reply = await ask('/signals', key, cookie, { teamId: me.teams[0]?.id, text }).catch(() => undefined);
        if (reply?.status === 201) acknowledged.set(text, ((await reply.json()) as { id: string }).id);
        else if (reply && reply.status < 500) throw new Error(`Refused with ${reply.status}: ${await reply.text()}`);
        else await pause(30);
      }
    }
  }
  const work = Promise.all(Array.from({ length: clients }, (_, client) => write(client)));
  // Thrown by whoever stops it; until then it is nobody's.
  work.catch(() => undefined);
  return {
    async stop() {
      going = false;
      await work;
      return acknowledged;
    },
  };
}
