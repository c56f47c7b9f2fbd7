/** Builds what the browser gets and the server, when they are missing or made from other sources than stand here now. */
export function ensureBuilt(): Promise<void>;
