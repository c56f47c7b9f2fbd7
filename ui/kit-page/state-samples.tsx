import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { EmptyState } from '../empty-state/empty-state.tsx';
import { Cluster, Columns, Stack } from '../layout/layout.tsx';
import { Notice } from '../notice/notice.tsx';
import { SavedMark } from '../saved-mark/saved-mark.tsx';
import { Skeleton } from '../skeleton/skeleton.tsx';
import { kitMessages } from './messages.ts';

export function StateSamples() {
  const t = useText(kitMessages);
  return (
    <Stack gap={5}>
      <Cluster gap={5}>
        <SavedMark state="saving" />
        <SavedMark state="on-device" />
        <SavedMark state="saved" />
        <SavedMark state="offline" />
        <SavedMark state="offline" waiting={2} />
      </Cluster>
      <Notice>{t('state.info')}</Notice>
      <Notice tone="ok">{t('state.ok')}</Notice>
      <Notice tone="warn" title={t('list.attention')}>
        {t('state.warn')}
      </Notice>
      <Notice tone="danger" action={<Button>{t('state.retry')}</Button>}>
        {t('state.danger')}
      </Notice>
      <Columns layout="equal">
        <Card>
          <EmptyState
            headingLevel={3}
            title={t('state.empty')}
            action={<Button variant="primary">{t('state.emptyAction')}</Button>}
          >
            {t('state.emptyText')}
          </EmptyState>
        </Card>
        <Card>
          <EmptyState headingLevel={3} drawing="search" title={t('state.none')}>
            {t('state.noneText')}
          </EmptyState>
        </Card>
        <Card>
          <EmptyState headingLevel={3} drawing="street" title={t('state.street')} />
        </Card>
        <Card>
          <EmptyState headingLevel={3} drawing="letter" title={t('state.letter')} />
        </Card>
        <Card>
          <EmptyState headingLevel={3} drawing="cup" title={t('state.cup')} />
        </Card>
        <Card>
          <EmptyState headingLevel={3} drawing="path" title={t('state.path')} />
        </Card>
        <Card>
          <Skeleton shape="rows" />
        </Card>
        <Skeleton shape="card" count={2} />
        <Skeleton shape="text" count={4} />
      </Columns>
    </Stack>
  );
}
