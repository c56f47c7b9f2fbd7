import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { humanDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { CheckIcon, CloseIcon } from '../../../ui/icons/sign-icons.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import type { Promised } from '../api.ts';
import { promiseStatus } from '../domain.ts';
import { supportMessages } from '../messages.ts';

interface Props {
  promise: Promised;
  href?: string;
  onPress?: () => void;
}

/** What, by whom, for whom, and when: late ones in the colour of attention. */
export function PromiseRow({ promise, href, onPress }: Props) {
  const today = useToday();
  const t = useText(supportMessages);
  const language = useLanguage();
  const status = promiseStatus(promise, today);
  const { settled } = promise;
  const meta = [
    promise.isYours ? t('promise.ownerYou') : promise.owner.name,
    promise.to && t('promise.toName', { name: promise.to.name }),
    settled === null &&
      promise.firstDue !== promise.due &&
      t('promise.first', { day: humanDay(promise.firstDue, language) }),
    settled && t(`promise.${settled.outcome}`),
    settled?.result,
  ];
  return (
    <ListRow
      {...(href === undefined ? {} : { href })}
      {...(onPress === undefined ? {} : { onPress })}
      {...(settled ? { leading: settled.outcome === 'done' ? <CheckIcon /> : <CloseIcon /> } : {})}
      title={promise.text}
      meta={meta.filter(Boolean).join(' · ')}
      trailing={
        <>
          {status === 'late' && <VisuallyHidden>{t('promise.late')}</VisuallyHidden>}
          {humanDay(settled?.at ?? promise.due, language)}
        </>
      }
      trailingTone={status === 'late' ? 'late' : 'plain'}
    />
  );
}
