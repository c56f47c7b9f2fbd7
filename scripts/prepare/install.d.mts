/** Whether node_modules of a folder (by default the program's) holds what its lock file asks for. */
export function isInstalled(folder?: string): boolean;
/** Runs `npm ci` when it does not. Ends the program with a sentence when that fails. */
export function ensureInstalled(): Promise<void>;
