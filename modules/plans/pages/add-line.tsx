import { useState, type FormEvent } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { Button } from '../../../ui/button/button.tsx';
import { AddIcon } from '../../../ui/icons/sign-icons.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { planScreenMessages } from '../screen-messages.ts';
import type { Adding } from './use-adding.ts';

export interface AddLineProps<Input> {
  /** Key of what is being typed, from `draftKey`. */
  draft: string;
  /** On the button that opens the field; `triggerLabel` when that says too little for who hears it. */
  trigger: string;
  triggerLabel?: string;
  label: string;
  description?: string;
  adding: Adding<Input>;
  /** The field of the call that holds the words. */
  field: 'text' | 'words';
  input: (text: string, id: string) => Input;
}

/** One field, one press: the field opens on the spot, Enter keeps it, and focus waits where the next one begins. */
export function AddLine<Input>(props: AddLineProps<Input>) {
  const { trigger, triggerLabel, label, description, adding, field, input } = props;
  const t = useText(planScreenMessages);
  const draft = useDraft(props.draft, '');
  const [isOpen, setOpen] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  // Words found back on the device stand in an open field: nobody has to know where they were.
  if (!isOpen && draft.value === '') {
    return (
      <div className="plan-add-trigger">
        <Button
          variant="quiet"
          icon={<AddIcon size={1} />}
          aria-label={triggerLabel}
          autoFocus={wasOpen}
          onPress={() => setOpen(true)}
        >
          {trigger}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = draft.value.trim();
    setEmpty(text === '');
    if (text === '' || adding.isPending) return;
    void adding.add(draft, (id) => input(text, id)).then((isKept) => isKept && fold());
  };
  const fold = () => {
    setWasOpen(true);
    setOpen(false);
    setEmpty(false);
  };
  const close = () => {
    fold();
    void draft.discard();
  };
  const problem = adding.error;
  const refused = problem && problem.status !== 0 ? (problem.fieldMessage(field) ?? t('form.failed')) : undefined;
  return (
    <form className="plan-add" onSubmit={submit} noValidate>
      <TextField
        label={label}
        description={description}
        autoFocus={isOpen}
        autoComplete="off"
        value={draft.value}
        onChange={draft.setValue}
        error={isEmpty ? t('form.needed') : refused}
      />
      <div className="plan-add-buttons">
        <Button type="submit" isPending={adding.isPending}>
          {t('form.save')}
        </Button>
        <Button variant="quiet" onPress={close}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
