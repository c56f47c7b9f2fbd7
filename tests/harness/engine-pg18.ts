import type { TestProject } from 'vitest/node';
import { onThrowAwayCluster } from './engine.ts';

export const setup = (project: TestProject) => onThrowAwayCluster(project);
