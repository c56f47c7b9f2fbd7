import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { appMessages } from './messages.ts';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText(appMessages);
  return (
    <EmptyState
      drawing="path"
      headingLevel={1}
      title={t('notFound.title')}
      action={<ButtonLink href="/">{t('notFound.home')}</ButtonLink>}
    >
      {t('notFound.text')}
    </EmptyState>
  );
}

/** A screen that broke; drafts are on the device, so loading again is safe. */
export function Failed() {
  const t = useText(appMessages);
  const again = <Button onPress={() => window.location.reload()}>{t('failed.again')}</Button>;
  return (
    <EmptyState drawing="cup" headingLevel={1} title={t('failed.title')} action={again}>
      {t('failed.text')}
    </EmptyState>
  );
}
