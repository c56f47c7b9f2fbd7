/** Path of a Chromium or Chrome on this machine, or undefined. `CHROMIUM_PATH` goes before what is found. */
export function findChromium(): string | undefined;
/** Installs Chromium where that can be done without asking; gives its path, or undefined after saying how to do it. */
export function ensureChromium(): Promise<string | undefined>;
