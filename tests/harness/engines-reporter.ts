import type { ProvidedContext } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';
import { engines } from './engines.ts';

/** Says at the end of a run on which PostgreSQL the store tests ran, and on which they did not. */
export default class EnginesReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = engines.map(({ project, label, missing }) => {
      const ran = modules.filter((module) => module.project.name === project);
      // Empty when the engine's own set-up failed.
      const provided: Partial<ProvidedContext> = ran[0]?.project.getProvidedContext() ?? {};
      if (ran.length > 0) return `${label}: ${ran.length} test files on ${provided.engine?.version ?? 'nothing'}`;
      return `${label}: ${missing ?? 'no test file asked for it'}`;
    });
    if (modules.some((module) => engines.some((engine) => engine.project === module.project.name))) {
      console.log(`\n${lines.join('\n')}`);
    }
  }
}
