import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { useText } from '../../platform/i18n/use-text.ts';
import { CheckIcon, CloseIcon, InfoIcon, WarnIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import { useOutOfTheWay } from './out-of-the-way.ts';
import { leaveOffers, toasts } from './toast-queue.ts';
import './toast.css';

const icons = { ok: CheckIcon, info: InfoIcon, warn: WarnIcon };

/**
 * Where the messages appear; once in the app, best loaded after the first screen.
 *
 * @param path the address shown now; when it changes, what was offered on the screen before it goes
 */
export function ToastRegion({ path }: { path?: string }) {
  const t = useText(uiMessages);
  const region = useRef<HTMLDivElement>(null);
  const count = useSyncExternalStore(
    (listener) => toasts.subscribe(listener),
    () => toasts.visibleToasts.length,
  );
  useOutOfTheWay(region, count);
  useEffect(() => leaveOffers, [path]);
  return (
    <AriaToastRegion ref={region} queue={toasts} className="kt-toast-region" aria-label={t('toast.region')}>
      {({ toast }) => {
        const { text, tone = 'ok', action } = toast.content;
        const ToneIcon = icons[tone];
        return (
          <Toast toast={toast} className="kt-toast">
            <ToneIcon />
            <ToastContent className="kt-toast-text">
              <Text slot="title">{text}</Text>
            </ToastContent>
            {action && (
              <AriaButton
                className="kt-toast-button"
                onPress={() => {
                  action.onAction();
                  toasts.close(toast.key);
                }}
              >
                {action.label}
              </AriaButton>
            )}
            <AriaButton slot="close" className="kt-toast-button" aria-label={t('action.close')}>
              <CloseIcon size={1.1} />
            </AriaButton>
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
