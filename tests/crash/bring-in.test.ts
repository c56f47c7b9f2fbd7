import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { caseloadCsv } from '../harness/caseload-file.ts';
import { startProgram, type RunningProgram } from '../harness/program.ts';
import { demoFolder, leaveNothing } from './crash-place.ts';

leaveNothing();

const started: RunningProgram[] = [];
afterEach(async () => {
  for (const program of started.splice(0)) await program.end('SIGKILL');
});

async function start(dataDir: string): Promise<RunningProgram> {
  const program = await startProgram(dataDir);
  started.push(program);
  return program;
}

const coach = { email: 'ingrid.postma@wijkteams-wilgendrecht.example', password: 'keukentafel' };

/** Asks as the coach of the demo; the session outlives the program. */
function asking(cookie: string) {
  return async (program: RunningProgram, method: string, path: string, body?: object) => {
    const reply = await fetch(`${program.url}/api/v1${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), Cookie: cookie },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: reply.status, headers: reply.headers, body: await reply.json() };
  };
}

test('an import that is killed again and again makes each household once', async () => {
  const dataDir = await demoFolder();
  let program = await start(dataDir);
  const signedIn = await asking('')(program, 'POST', '/session', coach);
  const ask = asking(signedIn.headers.get('set-cookie')?.split(';')[0] ?? '');
  const teamId = (await ask(program, 'GET', '/me')).body.teams[0].id;
  const count = async () => (await ask(program, 'GET', '/households?limit=1')).body.total as number;
  const before = await count();

  const content = Buffer.from(caseloadCsv({ households: 120 })).toString('base64');
  const { body: file } = await ask(program, 'POST', '/caseload-imports', { teamId, fileName: 'a.csv', content });
  const { grouping, phase, version } = file;
  const columns = file.columns.map(({ field }: { field: string | null }) => field);
  const path = `/caseload-imports/${file.id}`;
  const { body: mapped } = await ask(program, 'PUT', `${path}/columns`, { columns, grouping, phase, version });
  expect((await ask(program, 'POST', `${path}/runs`, { version: mapped.version })).status).toBe(201);

  for (let deaths = 0; deaths < 2; deaths++) {
    await ask(program, 'POST', `${path}/chunks`, {});
    // The next call is under way when the program dies.
    const cutOff = ask(program, 'POST', `${path}/chunks`, {}).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 40));
    await program.end('SIGKILL');
    await cutOff;
    program = await start(dataDir);
  }
  let step = '';
  for (let calls = 0; step !== 'done' && calls < 20; calls++) {
    step = (await ask(program, 'POST', `${path}/chunks`, {})).body.step;
  }
  const { body: done } = await ask(program, 'GET', path);
  expect(done).toMatchObject({ step: 'done', progress: { made: 120, leftOut: 0, existing: 0 } });
  expect(await count()).toBe(before + 120);
});
