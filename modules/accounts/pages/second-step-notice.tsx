import { useText } from '../../../platform/i18n/use-text.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { useToday } from '../../../ui/now.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { daysLeft } from '../domain-sign-in-rules.ts';
import { signInRulesMessages } from '../messages-sign-in-rules.ts';
import './reset-notice.css';

/** Says quietly that a second step will be asked, and in how many days; on its own page there is nothing to open. */
export function SecondStepNotice({ from, isHere = false }: { from: string; isHere?: boolean }) {
  const today = useToday();
  const t = useText(signInRulesMessages);
  const words = t('notice.days', { count: daysLeft(from, today) });
  if (isHere) return <Notice>{words}</Notice>;
  return (
    <div className="reset-notice">
      <Notice action={<ButtonLink href="/account">{t('notice.set')}</ButtonLink>}>{words}</Notice>
    </div>
  );
}
