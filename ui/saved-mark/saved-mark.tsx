import { useText } from '../../platform/i18n/use-text.ts';
import { CheckIcon, OfflineIcon } from '../icons/sign-icons.tsx';
import { DeviceIcon } from '../icons/preference-icons.tsx';
import { uiMessages } from '../messages.ts';
import './saved-mark.css';

export type SavedState = 'saving' | 'on-device' | 'saved' | 'offline';

export interface SavedMarkProps {
  /** `on-device`: kept here, on its way. `offline`: kept here until there is a connection. */
  state: SavedState;
  /** How many things wait for a connection. */
  waiting?: number;
}

/** Where what one types is now. Only the loss of the connection is read out; "saved" after each word would be noise. */
export function SavedMark({ state, waiting = 0 }: SavedMarkProps) {
  const t = useText(uiMessages);
  const isOffline = state === 'offline';
  const text = isOffline && waiting > 0 ? t('saved.waiting', { count: waiting }) : t(`saved.${state}`);
  return (
    <span className="kt-saved" data-state={state}>
      <StateIcon state={state} />
      <span role="status" className={isOffline ? 'kt-saved-text' : undefined}>
        {isOffline ? text : null}
      </span>
      {!isOffline && <span className="kt-saved-text">{text}</span>}
    </span>
  );
}

function StateIcon({ state }: { state: SavedState }) {
  switch (state) {
    case 'saving':
      return <span className="kt-saved-dots" aria-hidden="true" />;
    case 'on-device':
      return <DeviceIcon size={1.1} />;
    case 'saved':
      return <CheckIcon size={1.1} />;
    case 'offline':
      return <OfflineIcon size={1.1} />;
  }
}
