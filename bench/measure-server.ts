import { apiRoot } from '../access/gate/serve.ts';
import { rooms } from '../app/rooms.ts';
import { demoPassword } from '../tests/harness/browser.ts';
import type { Figure } from './report.ts';

const warmUp = 10;
const counted = 100;

/**
 * The 95th percentile, in ms, of every list and of opening a case with the demo data: from request to whole answer on
 * loopback, one after the other, so it includes a little more than the server's own time.
 */
export async function measureServer(url: string): Promise<Figure[]> {
  const cookie = await signIn(url);
  const caseId = await anyCase(url, cookie);
  const paths = rooms
    .flatMap((room) => room.routes)
    .filter(({ endpoint, policy }) => endpoint.method === 'GET' && policy.roles.includes('generalist'))
    // A printed document is made on request and is no list.
    .filter(({ endpoint }) => endpoint.replyType === undefined)
    .map(({ endpoint }) => endpoint.path.replace(':caseId', caseId))
    .filter((path) => !path.includes(':'));
  const figures: Figure[] = [];
  for (const path of paths) {
    const times: number[] = [];
    for (let turn = -warmUp; turn < counted; turn += 1) {
      const start = performance.now();
      const response = await fetch(`${url}${apiRoot}${path}${path === '/find' ? '?q=sterk' : ''}`, {
        headers: { cookie },
      });
      await response.arrayBuffer();
      if (turn >= 0 && response.ok) times.push(performance.now() - start);
    }
    if (times.length === 0) continue;
    figures.push({
      what: `GET ${path.replace(caseId, ':caseId')}, p95`,
      value: percentile(times, 0.95),
      unit: 'ms',
      atMost: 50,
    });
  }
  return figures;
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}${apiRoot}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'samira.elamrani@wijkteams-wilgendrecht.example', password: demoPassword }),
  });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The case that holds most in the demo: the Sterk family's. */
async function anyCase(url: string, cookie: string): Promise<string> {
  const response = await fetch(`${url}${apiRoot}/find?q=sterk`, { headers: { cookie } });
  const { found } = (await response.json()) as { found: { caseId: string | null }[] };
  const caseId = found.find((one) => one.caseId !== null)?.caseId;
  if (!caseId) throw new Error('The demo holds no case to open');
  return caseId;
}

const percentile = (numbers: readonly number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;
