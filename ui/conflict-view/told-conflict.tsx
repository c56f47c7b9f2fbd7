import { DraftConflict, type DraftConflictProps } from './draft-conflict.tsx';
import { fieldMaker } from './draft-fields.ts';

interface Props extends Pick<DraftConflictProps<Told>, 'theirName' | 'headingLevel' | 'isPending' | 'onTheirs'> {
  /** What both tell about. */
  label: string;
  mine: string;
  theirs: string;
  /** Mine is to be told as well. */
  onMine: () => void;
}

interface Told {
  told: string;
}

/** Something that happened, told here, beside what a colleague told of the same thing meanwhile. */
export function ToldConflict({ label, mine, theirs, onMine, ...rest }: Props) {
  return (
    <DraftConflict<Told>
      {...rest}
      fields={[fieldMaker<Told>().whole('told', label, ['told'], ({ told }) => told)]}
      mine={{ told: mine }}
      theirs={{ told: theirs }}
      onResolve={onMine}
    />
  );
}
