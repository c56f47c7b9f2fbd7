import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../../app/build-server.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import type { World } from '../harness/world.ts';
import { forgetful } from './forgetful-db.ts';

const noLimits = { perAccount: 1e9, unknownPerAddress: 1e9 };

/** A server beside the one of the world, on its database and a copy of its files, of which nothing that is done stays. */
export async function forgetfulServer(world: World): Promise<{ server: World['server']; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kt-forgetful-'));
  cpSync(world.folder, folder, { recursive: true });
  const server = await buildServer({
    ...{ db: forgetful(world.db), vault: world.vault, files: new FileStore(folder), limits: noLimits },
    ...{ publicUrl: 'http://localhost', logLevel: 'silent' },
  });
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { server, close };
}
