import type { TestProject } from 'vitest/node';
import { onServer } from './engine.ts';
import { otherServer } from './engines.ts';

export const setup = (project: TestProject) => onServer(project, otherServer ?? '');
