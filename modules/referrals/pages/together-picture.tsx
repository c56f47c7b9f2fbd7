import { Link as AriaLink } from 'react-aria-components/Link';
import { HouseholdIcon } from '../../../ui/icons/place-icons.tsx';
import { WarnIcon } from '../../../ui/icons/sign-icons.tsx';
import { useText } from '../../../platform/i18n/use-text.ts';
import { referralMessages } from '../messages.ts';
import type { Thread } from './threads.ts';
import './referrals.css';

/** The household, and a line from it to everybody who was asked for something, with how it stands written on the line. */
export function TogetherPicture({ home, threads }: { home: string; threads: readonly Thread[] }) {
  const t = useText(referralMessages);
  return (
    <div className="together-room">
      <div className="together">
        <div className="together-home">
          <span className="together-house" aria-hidden="true">
            <HouseholdIcon size={2} />
          </span>
          <span className="together-name">{home}</span>
        </div>
        <ul className="together-threads" aria-label={t('picture.label')} role="list">
          {threads.map((thread) => (
            <ThreadLine key={thread.id} thread={thread} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function ThreadLine({ thread }: { thread: Thread }) {
  const { look, href, who, what, state, note, needsAttention } = thread;
  return (
    <li className="together-thread" data-look={look} data-attention={needsAttention || undefined}>
      <span className="together-state">
        {needsAttention && <WarnIcon size={1} />}
        {state}
      </span>
      <AriaLink className="together-other" href={href}>
        <span className="together-who">{who}</span>
        <span className="together-what">{what}</span>
        {note !== null && <span className="together-note">{note}</span>}
      </AriaLink>
    </li>
  );
}
