import { createContext, Suspense, use, type ComponentType } from 'react';
import { TextField } from '../../ui/text-field/text-field.tsx';

/** Something that was chosen where another room keeps it, or only typed. */
export interface Choice {
  /** Null when what is typed does not stand there. */
  id: string | null;
  name: string;
}

export interface ChoiceProps {
  label: string;
  description?: string | undefined;
  value: Choice;
  /** `contact` is how it is reached, when it was chosen and says so. */
  onChange: (choice: Choice & { contact?: string }) => void;
  error?: string | undefined;
}

/** What rooms let other rooms choose from, by name; put together in app, so that rooms need not know each other. */
export const OfferedChoices = createContext<Readonly<Record<string, ComponentType<ChoiceProps>>>>({});

/** A choice that another room offers; a plain field as long as that is not there. */
export function OfferedChoice({ of, ...props }: ChoiceProps & { of: string }) {
  const Offered = use(OfferedChoices)[of];
  const { label, description, value, onChange, error } = props;
  const plain = (
    <TextField
      label={label}
      description={description}
      autoComplete="off"
      value={value.name}
      onChange={(name) => onChange({ id: null, name })}
      error={error}
    />
  );
  return Offered ? (
    <Suspense fallback={plain}>
      <Offered {...props} />
    </Suspense>
  ) : (
    plain
  );
}
