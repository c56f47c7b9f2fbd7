import { ensureBuilt } from '../../scripts/prepare/build.mjs';

/** What these tests start is what stands in the source now, also when somebody runs one of them by itself. */
export const setup = (): Promise<void> => ensureBuilt();
