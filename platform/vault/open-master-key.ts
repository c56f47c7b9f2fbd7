import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keyFilePath, newMasterKey, readKeyFile, writeKeyFile } from './key-file.ts';
import { keyringMasterKey, readMasterKeys } from './keyring.ts';
import type { MasterKey } from './master-key.ts';
import { VaultError } from './vault-error.ts';

export interface MasterKeySettings {
  DATA_DIR: string;
  MASTER_KEY?: string | undefined;
  MASTER_KEY_PLUGIN?: string | undefined;
}

/**
 * The master key the settings point at: a module for a KMS, the environment, or the file in the data folder. The file is
 * made when `isInUse` says that nothing was sealed yet; otherwise its absence is refused.
 * Throws VaultError with a sentence to print.
 */
export async function openMasterKey(settings: MasterKeySettings, isInUse: () => Promise<boolean>): Promise<MasterKey> {
  if (settings.MASTER_KEY_PLUGIN) return openPlugin(settings.MASTER_KEY_PLUGIN);
  if (settings.MASTER_KEY) {
    const keys = readMasterKeys(settings.MASTER_KEY, 'MASTER_KEY');
    return keyringMasterKey(() => keys);
  }
  const path = keyFilePath(settings.DATA_DIR);
  if (!readKeyFile(path)) {
    if (await isInUse()) throw lost(path);
    writeKeyFile(path, [newMasterKey()]);
  }
  return keyringMasterKey(() => {
    const keys = readKeyFile(path);
    if (!keys) throw lost(path);
    return keys;
  });
}

const lost = (path: string) =>
  new VaultError(
    'no-master-key',
    `This database holds sealed data, and its master key is not at ${path}. Nothing was changed. Put the key back there, or give it with MASTER_KEY (docs/operations.md, "Keys"), and start again.`,
  );

async function openPlugin(path: string): Promise<MasterKey> {
  let plugin: { openMasterKey?: () => Promise<MasterKey> };
  try {
    plugin = (await import(pathToFileURL(resolve(path)).href)) as typeof plugin;
  } catch (error) {
    throw new VaultError('no-master-key', `MASTER_KEY_PLUGIN cannot be loaded: ${(error as Error).message}`);
  }
  if (typeof plugin.openMasterKey !== 'function') {
    throw new VaultError('no-master-key', 'MASTER_KEY_PLUGIN must export a function openMasterKey.');
  }
  return plugin.openMasterKey();
}
