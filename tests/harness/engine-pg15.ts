import type { TestProject } from 'vitest/node';
import { onThrowAwayCluster } from './engine.ts';
import { debianPostgres15 } from './engines.ts';

export const setup = (project: TestProject) => onThrowAwayCluster(project, debianPostgres15);
