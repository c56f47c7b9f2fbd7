import { afterAll } from 'vitest';
import { tidyUp } from './tidy-up.ts';

// Stands before every file that tests on an engine, so that its hook is the last one of the file.
afterAll(tidyUp);
