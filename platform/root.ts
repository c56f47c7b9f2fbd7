import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const packageFile = findPackageJSON('..', import.meta.url);
if (packageFile === undefined)
  throw new Error('The program does not stand in its own folder: there is no package.json.');

/** Folder of the program, wherever this file came to stand: in its source, or in the server that was built of it. */
export const root = dirname(packageFile);

/** A file or folder (with a slash at its end) of the program, from its root. */
export const inProgram = (path: string): URL => pathToFileURL(join(root, path));
