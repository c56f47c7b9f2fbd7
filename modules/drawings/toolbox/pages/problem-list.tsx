import { useText } from '../../../../platform/i18n/use-text.ts';
import { toolboxMessages } from '../messages.ts';
import type { Problem } from '../making/problems.ts';
import { problemWords } from './problem-words.ts';

/** So many are read; of more than that one knows enough. */
const most = 20;

/** What is wrong with a tool, each with its place. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const t = useText(toolboxMessages);
  const more = problems.length - most;
  return (
    <ul className="toolbox-problems">
      {problems.slice(0, most).map((problem, index) => (
        <li key={index}>{problemWords(problem, t)}</li>
      ))}
      {more > 0 && <li>{t('file.more', { count: more })}</li>}
    </ul>
  );
}
