import { useText } from '../../../platform/i18n/use-text.ts';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { supportMessages } from '../messages.ts';
import type { Around } from './around.ts';
import { PartyChoice } from './party-choice.tsx';
import type { SettleDraft, SettleProblem } from './settle-draft.ts';

interface Props {
  draft: SettleDraft;
  around: Around;
  problem: SettleProblem | null;
  onChange: (part: Partial<SettleDraft>) => void;
}

/** Other words for a promise, somebody else who does it, or to whom it was promised. */
export function PromiseWords({ draft, around, problem, onChange }: Props) {
  const t = useText(supportMessages);
  return (
    <>
      <TextField
        label={t('promise.text')}
        autoComplete="off"
        maxLength={200}
        value={draft.text}
        onChange={(text) => onChange({ text })}
        error={problem === 'text' ? t('promise.neededText') : undefined}
      />
      <PartyChoice
        label={t('promise.owner')}
        around={around}
        withWorkers
        value={draft.owner}
        name={draft.ownerName}
        nameError={problem === 'owner' ? t('promise.neededName') : undefined}
        onChange={(owner, ownerName) => onChange({ owner, ownerName })}
      />
      <PartyChoice
        label={t('promise.to')}
        around={around}
        withWorkers={false}
        value={draft.to}
        name={draft.toName}
        nameError={problem === 'to' ? t('promise.neededName') : undefined}
        onChange={(to, toName) => onChange({ to, toName })}
      />
    </>
  );
}
