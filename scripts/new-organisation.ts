// npm run organisation:new -- --name "Gemeente …" --admin-email … [--admin-name …] [--team … --team …]: the first
// organisation of an empty database and its administrator, with a password that is shown once.

import { parseArgs } from 'node:util';
import { makeFirstOrganisation, NewOrganisation } from '../app/new-organisation.ts';
import { EmbeddedDatabaseError } from '../platform/db/embedded/embedded-error.ts';
import { reachEmbedded } from '../platform/db/embedded/reach.ts';
import { readSettings } from '../platform/settings.ts';

const usage = 'npm run organisation:new -- --name NAME --admin-email ADDRESS [--admin-name NAME] [--team NAME]…';

const { values } = parseArgs({
  options: {
    name: { type: 'string' },
    'admin-email': { type: 'string' },
    'admin-name': { type: 'string' },
    team: { type: 'string', multiple: true },
  },
});
const asked = NewOrganisation.safeParse({
  name: values.name,
  adminEmail: values['admin-email'],
  adminName: values['admin-name'],
  teams: values.team,
});

async function make(organisation: NewOrganisation): Promise<void> {
  const { DATA_DIR: dataDir, DATABASE_URL: server, DATABASE_APP_PASSWORD: appPassword, publicUrl } = readSettings();
  const database = server ? { url: server, leave: async () => undefined } : await reachEmbedded(dataDir);
  try {
    const made = await makeFirstOrganisation(database.url, organisation, appPassword);
    if ('there' in made) {
      console.error(`There is an organisation already: ${made.there}. Nothing was made.`);
      process.exitCode = 1;
      return;
    }
    console.log(`Made: ${organisation.name}. The administrator signs in at ${publicUrl} with`);
    console.log(`  ${organisation.adminEmail}\n  ${made.password}`);
    console.log('This password is shown only now. Choose another one after signing in, and add a second step.');
  } finally {
    await database.leave();
  }
}

if (asked.success) {
  await make(asked.data).catch((error: unknown) => {
    if (!(error instanceof EmbeddedDatabaseError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
} else {
  for (const { path, message } of asked.error.issues) console.error(`${path.join('.')}: ${message}`);
  console.error(usage);
  process.exitCode = 1;
}
