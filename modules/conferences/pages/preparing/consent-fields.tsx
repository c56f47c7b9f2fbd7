import { useText } from '../../../../platform/i18n/use-text.ts';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { DateField } from '../../../../ui/date-field/date-field.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { conferenceMessages } from '../../messages.ts';
import type { GuestDraft } from './guest-draft.ts';

interface Props {
  draft: GuestDraft;
  people: readonly { id: string; name: string }[];
  onChange: (part: Partial<GuestDraft>) => void;
}

const nobody = 'nobody';

/** What the resident said of telling this guest something: asked for each guest apart, with the day and who said so. */
export function ConsentFields({ draft, people, onChange }: Props) {
  const t = useText(conferenceMessages);
  const known = people.some(({ id }) => id === draft.consentPersonId);
  return (
    <>
      <ChipChoice
        label={t('guest.consent')}
        description={t('guest.consentHelp')}
        isRequired
        chips={(['unasked', 'yes', 'no'] as const).map((id) => ({ id, label: t(`guest.consentAsk.${id}`) }))}
        value={draft.mayBeTold}
        onChange={(mayBeTold) => onChange({ mayBeTold: mayBeTold ?? 'unasked' })}
      />
      {draft.mayBeTold !== 'unasked' && (
        <div className="conference-moment">
          <DateField
            label={t('guest.consentOn')}
            value={draft.consentOn}
            onChange={(consentOn) => onChange({ consentOn })}
          />
          <Select
            label={t('guest.consentBy')}
            options={[{ id: nobody, label: t('guest.nobody') }, ...people.map(({ id, name }) => ({ id, label: name }))]}
            value={known ? draft.consentPersonId : nobody}
            onChange={(id) => onChange({ consentPersonId: id === nobody ? null : id })}
          />
        </div>
      )}
      {draft.mayBeTold === 'yes' && (
        <TextArea
          label={t('guest.what')}
          description={t('guest.whatHelp')}
          rows={2}
          value={draft.what}
          onChange={(what) => onChange({ what })}
          autoComplete="off"
        />
      )}
    </>
  );
}
