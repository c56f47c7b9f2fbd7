import type { OfflineDatabase, SettingRow } from './database.ts';

// Which drafts of a window became a write of late, by the id of that write. A page that goes away in the middle of handing
// over says its text once more (see last-words.ts); the next page finds here whether that was needed.

/** More than can be on their way at once. */
const remembered = 20;
const nameOf = (slot: string) => `handed-over/${slot}`;
const idsIn = (row: SettingRow | undefined) => (row ? (JSON.parse(row.value) as string[]) : []);

interface Settings {
  readonly get: (name: string) => Promise<SettingRow | undefined>;
  readonly put: (row: SettingRow) => Promise<string>;
}

/** To be called in the transaction in which the draft of this window leaves. */
export async function noteHandedOver(settings: Settings, slot: string, writeId: string): Promise<void> {
  const ids = [...idsIn(await settings.get(nameOf(slot))), writeId].slice(-remembered);
  await settings.put({ name: nameOf(slot), value: JSON.stringify(ids) });
}

/** Ids of the last writes into which drafts of this window went, the newest last. */
export async function readHandedOver(database: OfflineDatabase, slot: string): Promise<readonly string[]> {
  return idsIn(await database.read((shelves) => shelves.get('settings', nameOf(slot))));
}
