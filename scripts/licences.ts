// npm run licences: which licences the packages have that ship with the program, and whether each may go with EUPL-1.2.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Without a duty to pass on more than a notice: compatible with EUPL-1.2 (article 5) in one work. */
const fits = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'OFL-1.1',
  // In the annex of EUPL-1.2; its files go along unchanged (the list of leaked passwords).
  'MPL-2.0',
  'MPL 2.0',
];

/** Packages that do not say it in the file we read, and where it was found. */
const found: Record<string, string> = {
  // MIT, in its LICENSE file.
  'png-js': 'MIT',
};

interface Locked {
  license?: string;
  dev?: boolean;
}

const lock = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as { packages: Record<string, Locked> };
const byLicence = new Map<string, string[]>();
for (const [place, { license, dev }] of Object.entries(packages)) {
  if (place === '' || dev) continue;
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = license ?? found[name] ?? 'not said';
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
}
for (const [licence, names] of [...byLicence].sort((a, b) => b[1].length - a[1].length)) {
  console.log(
    `${String(names.length).padStart(4)}  ${licence}${fits.includes(licence) ? '' : `   does not fit: ${names.join(', ')}`}`,
  );
}
process.exitCode = [...byLicence.keys()].every((licence) => fits.includes(licence)) ? 0 : 1;
