// npm run access-matrix: writes docs/access-matrix.md, who may do what, from the code.
import { writeFile } from 'node:fs/promises';
import { accessMatrix } from './access-matrix/document.ts';
import { matrixFile } from './checks/access-matrix.ts';

await writeFile(matrixFile, await accessMatrix());
