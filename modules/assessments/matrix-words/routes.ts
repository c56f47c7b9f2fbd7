import { route } from '../../../access/gate/route.ts';
import { loadMatrixWords, seeMatrixWords } from '../../../access/policies/matrix-words.ts';
import { abilities } from '../../../access/policy.ts';
import type { Viewer } from '../../../access/viewer.ts';
import type { Tx } from '../../../platform/db/connection.ts';
import { conflict } from '../../../platform/errors.ts';
import { readUpload } from '../../../platform/spreadsheet/read-upload.ts';
import { writeXlsx } from '../../../platform/spreadsheet/xlsx.ts';
import * as api from './api.ts';
import { domainsInUse, firstOwnVersion } from './domain.ts';
import { readSheet, sheetOf } from './sheet.ts';
import * as store from './store.ts';

const load = async (tx: Tx, viewer: Viewer): Promise<api.MatrixSets> => ({
  sets: await store.listSets(tx, viewer),
  can: abilities(viewer, undefined, { load: loadMatrixWords }),
});

export const matrixWordsRoutes = [
  route(api.listMatrixSets, { policy: seeMatrixWords, handle: ({ tx, viewer }) => load(tx, viewer) }),
  route(api.readMatrixFile, {
    policy: loadMatrixWords,
    handle: async ({ viewer, body }) => {
      const read = readSheet(await readUpload(body, { mostBytes: api.mostBytes, language: viewer.language }));
      return 'domains' in read ? { domains: read.domains, problems: [] } : { domains: null, problems: read.problems };
    },
  }),
  route(api.publishMatrixSet, {
    policy: loadMatrixWords,
    handle: async ({ tx, viewer, body: { after, words }, audit }) => {
      const newest = (await store.listSets(tx, viewer))[0]?.version ?? null;
      const version = newest === null ? firstOwnVersion : newest + 1;
      const isPublished = newest === after && (await store.insertSet(tx, viewer, { version, words }));
      if (!isPublished) throw conflict(await load(tx, viewer));
      audit({ objects: { version: String(version) }, ...(words ? { reason: words.rights } : {}) });
      return load(tx, viewer);
    },
  }),
  route(api.exportMatrixSheet, {
    policy: loadMatrixWords,
    handle: async ({ tx, viewer }) => writeXlsx([sheetOf(domainsInUse(await store.listSets(tx, viewer)))]),
  }),
];
