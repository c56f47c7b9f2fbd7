import type { Reporter, TestModule } from 'vitest/node';

/** Prints at the end what the proofs of security counted, and with which seed it can be repeated. */
export default class FiguresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap((test) =>
        (test.meta().figures ?? []).map((figure) => ({ ...figure, holds: test.ok() && figure.isKept })),
      ),
    );
    if (rows.length === 0) return;
    const width = Math.max(...rows.map(({ what }) => what.length));
    console.log('\nSecurity');
    for (const { what, value, promised, holds } of rows) {
      const shown = value.toLocaleString('en').padStart(9);
      console.log(`  ${what.padEnd(width)} ${shown}   promised: ${promised}   ${holds ? 'holds' : 'DOES NOT HOLD'}`);
    }
  }
}
