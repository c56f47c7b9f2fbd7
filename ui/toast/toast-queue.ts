import type { ReactNode } from 'react';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

export interface ToastContent {
  /** A short sentence. */
  text: string;
  /** Default `ok`. */
  tone?: 'ok' | 'info' | 'warn';
  icon?: ReactNode;
  /** One thing to do, mostly undo. */
  action?: { label: string; onAction: () => void };
  /** Also after going to another screen, for what is about the whole program. Default false. */
  stays?: boolean;
}

/** The one line of messages at the foot of the screen. */
export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 2 });

/**
 * Shows a message. It goes by itself after 6 seconds, unless it offers something to do: then it stays until it is closed,
 * or the person goes to another screen, because a reader must have the time (WCAG 2.2.1). Errors belong in a Notice, not here.
 */
export function showToast(content: ToastContent): void {
  toasts.add(content, content.action ? {} : { timeout: 6000 });
}

/** Puts away what was offered on the screen that is left. What only tells something goes by itself. */
export function leaveOffers(): void {
  for (const { key, content } of toasts.visibleToasts) {
    if (content.action && !content.stays) toasts.close(key);
  }
}
