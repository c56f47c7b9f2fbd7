import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { CheckIcon, InfoIcon, WarnIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import './notice.css';

export type NoticeTone = 'info' | 'warn' | 'danger' | 'ok';

export interface NoticeProps {
  /** Default `info`. */
  tone?: NoticeTone;
  /** A calm sentence. */
  children: ReactNode;
  title?: ReactNode;
  /** One thing to do about it. */
  action?: ReactNode;
  /** Read out when it appears: `danger` at once, the others when the reader is done. Leave out for what was there on arrival. */
  isLive?: boolean;
}

const icons = { info: InfoIcon, warn: WarnIcon, danger: WarnIcon, ok: CheckIcon };

/** Something to know, on the page where it matters. */
export function Notice({ tone = 'info', title, children, action, isLive }: NoticeProps) {
  const t = useText(uiMessages);
  const ToneIcon = icons[tone];
  const role = isLive ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div className="kt-notice" data-tone={tone} role={role}>
      <ToneIcon label={t(`notice.${tone}`)} />
      <div className="kt-notice-text">
        {title !== undefined && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
      {action !== undefined && <div className="kt-notice-action">{action}</div>}
    </div>
  );
}
