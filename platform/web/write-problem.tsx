import { Notice } from '../../ui/notice/notice.tsx';
import { useText } from '../i18n/use-text.ts';
import { webMessages } from './messages.ts';
import type { ProblemError } from './problem-error.ts';

/** Why a write did not go through, above the fields; what is wrong with one field stands beside that field. */
export function WriteProblem({ error, title }: { error: ProblemError | null; title?: string | undefined }) {
  const t = useText(webMessages);
  if (!error) return null;
  return (
    <Notice tone="warn" isLive title={title ?? t('failed')}>
      {error.problem.detail ?? error.problem.title}
    </Notice>
  );
}
