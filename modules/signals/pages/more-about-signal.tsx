import { useText } from '../../../platform/i18n/use-text.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { signalAbouts, signalSources } from '../domain.ts';
import { signalMessages } from '../messages.ts';
import type { CaptureDraft } from './capture-draft.ts';

interface Props {
  signal: CaptureDraft;
  teams: readonly { id: string; name: string }[];
  onChange: (part: Partial<CaptureDraft>) => void;
}

/** What may be known of a signal besides the words: who, where they live, from whom, and what was promised. */
export function MoreAboutSignal({ signal, teams, onChange }: Props) {
  const t = useText(signalMessages);
  const text = { maxLength: 200, autoComplete: 'off' };
  return (
    <Stack gap={4}>
      <TextField
        {...text}
        label={t('capture.who')}
        description={t('capture.whoHelp')}
        value={signal.personName}
        onChange={(personName) => onChange({ personName })}
      />
      <TextField
        {...text}
        label={t('capture.address')}
        value={signal.address}
        onChange={(address) => onChange({ address })}
      />
      <ChipChoice
        label={t('capture.about')}
        isRequired
        chips={signalAbouts.map((id) => ({ id, label: t(`about.${id}`) }))}
        value={signal.about}
        onChange={(about) => onChange({ about: about ?? 'person' })}
      />
      <Select
        label={t('capture.source')}
        options={signalSources.map((id) => ({ id, label: t(`source.${id}`) }))}
        value={signal.source}
        onChange={(source) => onChange({ source: source ?? 'own-observation' })}
      />
      <TextField
        {...text}
        label={t('capture.reporter')}
        value={signal.reporter}
        onChange={(reporter) => onChange({ reporter })}
      />
      <DateField
        label={t('capture.feedbackDue')}
        description={t('capture.feedbackHelp')}
        value={signal.feedbackDue}
        onChange={(feedbackDue) => onChange({ feedbackDue })}
      />
      {teams.length > 1 && (
        <Select
          label={t('capture.team')}
          options={teams.map(({ id, name }) => ({ id, label: name }))}
          value={signal.teamId ?? teams[0]?.id ?? null}
          onChange={(teamId) => onChange({ teamId })}
        />
      )}
    </Stack>
  );
}
