import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../button/button.tsx';
import { ButtonLink } from '../button/button-link.tsx';
import { IconButton } from '../button/icon-button.tsx';
import { MicrophoneIcon, SearchIcon } from '../icons/action-icons.tsx';
import { BackIcon, NextIcon } from '../icons/sign-icons.tsx';
import { Cluster, Stack } from '../layout/layout.tsx';
import { Link } from '../link/link.tsx';
import { kitMessages } from './messages.ts';

export function ButtonSamples() {
  const t = useText(kitMessages);
  return (
    <Stack>
      <Cluster>
        <Button variant="primary">{t('button.primary')}</Button>
        <Button>{t('button.secondary')}</Button>
        <Button variant="quiet">{t('button.quiet')}</Button>
        <Button variant="danger">{t('button.danger')}</Button>
      </Cluster>
      <Cluster>
        <Button variant="primary" isPending>
          {t('button.pending')}
        </Button>
        <Button isDisabled>{t('button.disabled')}</Button>
        <Button icon={<MicrophoneIcon />}>{t('button.withIcon')}</Button>
        <IconButton label={t('button.search')} icon={<SearchIcon />} />
        <IconButton label={t('button.search')} icon={<SearchIcon />} variant="secondary" />
        <ButtonLink href="#plan" icon={<NextIcon />}>
          {t('button.goes')}
        </ButtonLink>
      </Cluster>
      <Button variant="primary" size="large" isWide>
        {t('button.large')}
      </Button>
      <Button>{t('button.long')}</Button>
      <Cluster gap={5}>
        <Link href="#privacy">{t('button.link')}</Link>
        <Link href="#back" variant="quiet" icon={<BackIcon size={0.9} />}>
          {t('button.quietLink')}
        </Link>
      </Cluster>
    </Stack>
  );
}
