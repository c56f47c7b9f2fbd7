import { useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { useToday } from '../../../ui/now.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Shareable } from '../api.ts';
import { sharingMessages } from '../messages.ts';
import { keyOf, type ShareDraft } from './share-draft.ts';

export interface FieldsProps {
  shareable: Shareable;
  value: ShareDraft;
  onChange: (part: Partial<ShareDraft>) => void;
  error: ProblemError | null;
}

/** Which piece, with whom, what for and until when. */
export function WhatFields({ shareable, value, onChange, error, isChecked }: FieldsProps & { isChecked: boolean }) {
  const today = useToday();
  const t = useText(sharingMessages);
  const missing = (part: unknown) => (isChecked && part === null ? t('form.choose') : undefined);
  const partners = shareable.partners.map(({ id, name }) => ({
    id: keyOf({ kind: 'account', id }),
    label: name,
    description: t('form.partner'),
  }));
  const contacts = shareable.contacts.map(({ id, name, role, consent }) => ({
    id: keyOf({ kind: 'person', id }),
    label: name,
    description: [role, consent === 'given' ? null : t('form.notAsked')].filter(Boolean).join(' · '),
  }));
  return (
    <>
      <Select
        label={t('form.piece')}
        isRequired
        options={shareable.pieces.map((piece) => ({
          id: keyOf(piece),
          label: t('form.pieceOption', { kind: piece.kindName, title: piece.title }),
          description: piece.detail,
        }))}
        value={value.piece}
        onChange={(piece) => onChange({ piece, agreed: [], healthBasis: null })}
        error={missing(value.piece)}
      />
      <Select
        label={t('form.recipient')}
        isRequired
        options={[...partners, ...contacts]}
        value={value.recipient}
        onChange={(recipient) => onChange({ recipient, contactAgreed: false })}
        error={missing(value.recipient)}
      />
      <TextField
        label={t('form.purpose')}
        description={t('form.purposeHelp')}
        isRequired
        value={value.purpose}
        onChange={(purpose) => onChange({ purpose })}
        error={error?.fieldMessage('purpose')}
        autoComplete="off"
      />
      <DateField
        label={t('form.until')}
        description={t('form.untilHelp')}
        isRequired
        min={today}
        value={value.endsOn}
        onChange={(endsOn) => onChange({ endsOn })}
        error={error?.fieldMessage('endsOn') ?? missing(value.endsOn)}
      />
    </>
  );
}
