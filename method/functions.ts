import { functionsAfter } from './functions-after.ts';
import { functionsBefore } from './functions-before.ts';
import type { ContactFunction } from './schema-doing.ts';

/** The 25 functions of C, bijlage II. Each contact names the one it mainly was. */
export const contactFunctions: readonly ContactFunction[] = [...functionsBefore, ...functionsAfter];
