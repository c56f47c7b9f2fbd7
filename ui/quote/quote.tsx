import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Avatar } from '../avatar/avatar.tsx';
import { uiMessages } from '../messages.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import './quote.css';

export interface QuoteProps {
  /** Whose words these are. */
  name: string;
  /** `said`: someone's own words, between quotation marks. `seen`: what the worker or reporter sees, plain. Default `said`. */
  voice?: 'said' | 'seen';
  children: ReactNode;
  /** Chips, a date, under it. */
  meta?: ReactNode;
  /** Default `medium`. */
  size?: 'small' | 'medium';
}

/** Voices stay voices: who, and what exactly. */
export function Quote({ name, voice = 'said', children, meta, size = 'medium' }: QuoteProps) {
  const t = useText(uiMessages);
  const text = voice === 'said' ? <q className="kt-quote-words">{children}</q> : children;
  return (
    <div className="kt-quote" data-size={size}>
      <Avatar name={name} tone={voice === 'said' ? 'member' : 'worker'} size={size === 'small' ? 'small' : 'medium'} />
      <div className="kt-quote-main">
        <p>
          <VisuallyHidden>{`${t(voice === 'said' ? 'quote.says' : 'quote.sees', { name })}: `}</VisuallyHidden>
          {text}
        </p>
        {meta !== undefined && <div className="kt-quote-meta">{meta}</div>}
      </div>
    </div>
  );
}
