import { useText } from '../../platform/i18n/use-text.ts';
import { uiMessages } from '../messages.ts';
import { ConflictView } from './conflict-view.tsx';
import { chosenDraft, isAllTheirs, partsOf, type DraftField } from './draft-fields.ts';

export interface DraftConflictProps<D> {
  fields: readonly DraftField<D>[];
  mine: D;
  theirs: D;
  /** Default: a colleague. */
  theirName?: string | null | undefined;
  headingLevel?: 2 | 3;
  isPending: boolean;
  /** Something of mine was chosen: this is what it becomes. */
  onResolve: (chosen: D) => void;
  /** Everything stays as the colleague made it: there is nothing to send. */
  onTheirs: () => void;
}

/** A draft beside what a colleague made of the same record meanwhile; what is chosen comes back as a draft. */
export function DraftConflict<D>({
  fields,
  mine,
  theirs,
  theirName,
  headingLevel = 3,
  isPending,
  onResolve,
  onTheirs,
}: DraftConflictProps<D>) {
  const t = useText(uiMessages);
  const parts = partsOf(fields, mine, theirs);
  return (
    <ConflictView
      parts={parts}
      theirName={theirName || t('conflict.colleague')}
      headingLevel={headingLevel}
      isPending={isPending}
      onResolve={(texts) =>
        isAllTheirs(parts, texts) ? onTheirs() : onResolve(chosenDraft(fields, mine, theirs, texts))
      }
    />
  );
}
