import { useText } from '../../platform/i18n/use-text.ts';
import { IconButton } from '../button/icon-button.tsx';
import { Avatar } from '../avatar/avatar.tsx';
import { Card } from '../card/card.tsx';
import { PhoneIcon } from '../icons/people-icons.tsx';
import { WarnIcon } from '../icons/sign-icons.tsx';
import { KeyValue } from '../key-value/key-value.tsx';
import { Columns, Stack } from '../layout/layout.tsx';
import { AreaChip } from '../life-area/area-chip.tsx';
import { Tag } from '../life-area/tag.tsx';
import { Link } from '../link/link.tsx';
import { List, ListRow } from '../list/list.tsx';
import { LoadMore } from '../pagination/load-more.tsx';
import { Pagination } from '../pagination/pagination.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { humanDay } from '../dates.ts';
import { useLanguage } from '../../platform/i18n/use-text.ts';
import { kitMessages } from './messages.ts';

const today = '2026-11-12';

export function ListSamples() {
  const t = useText(kitMessages);
  const language = useLanguage();
  const day = (date: string) => humanDay(date, language, today);
  return (
    <Stack gap={5}>
      <Columns>
        <Card title={t('list.promised')} headingLevel={3} action={<Link href="#all">{t('list.all')}</Link>}>
          <List>
            <ListRow
              href="#1"
              title={t('list.callBack')}
              meta={t('list.you')}
              trailing={day('2026-11-11')}
              trailingTone="late"
            />
            <ListRow href="#2" title={t('list.measure')} meta={t('list.measureMeta')} trailing={day('2026-11-19')} />
            <ListRow href="#3" title={t('list.finish')} meta={t('list.law')} trailing={day('2026-11-27')} isCurrent />
            <ListRow
              href="#4"
              leading={<Avatar name={t('people.ria')} />}
              title={t('people.ria')}
              meta={t('people.net1')}
              tags={
                <>
                  <AreaChip area="network" />
                  <Tag>{t('field.neighbour')}</Tag>
                </>
              }
            />
            <ListRow
              title={t('list.longName')}
              meta={t('list.longName')}
              actions={<IconButton label={t('menu.signOut')} icon={<PhoneIcon />} />}
            />
          </List>
          <LoadMore shown={5} total={23} onMore={() => undefined} />
        </Card>
        <Stack gap={5}>
          <Card title={t('list.plain')} headingLevel={3}>
            <p>{t('list.text')}</p>
          </Card>
          <Card title={t('list.attention')} headingLevel={3} tone="attention">
            <p>{t('list.text')}</p>
          </Card>
          <Card title={t('list.sunken')} headingLevel={3} tone="sunken">
            <p>{t('list.text')}</p>
          </Card>
        </Stack>
      </Columns>
      <Columns layout="equal">
        <Timeline
          label={t('list.events')}
          items={[
            { id: '1', when: day('2026-10-02'), title: t('list.event1'), icon: <PhoneIcon size={1.1} /> },
            {
              id: '2',
              when: day('2026-10-11'),
              title: t('list.event2'),
              children: t('list.event2Text'),
              icon: <WarnIcon size={1.1} />,
              tone: 'turning-point',
            },
            { id: '3', when: day('2026-11-13'), title: t('list.event3'), tone: 'coming' },
          ]}
        />
        <KeyValue
          items={[
            { label: t('field.name'), value: t('people.mrs') },
            { label: t('field.who'), value: t('field.family') },
            { label: t('field.direction'), value: t('list.longName') },
          ]}
        />
      </Columns>
      <Pagination page={5} pages={9} hrefOf={(page) => `#page-${page}`} />
    </Stack>
  );
}
