import { config } from 'zod';

// zod makes faster checks by writing code at run time, which our Content-Security-Policy forbids; it would find out by
// trying, and every trial is a violation. This stands before the first schema: it is the first import of the page.
config({ jitless: true });
