import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes. On a fresh machine nothing else tells that: the roads are short to read and long to walk. */
const long = /tests\/e2e\/(every-screen\.e2e|road\/)/;
const rank = ({ moduleId }: TestSpecification) => (long.test(moduleId) ? 0 : 1);

/** The usual order, with what takes minutes at the head, so that nobody waits for it at the end. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
}
