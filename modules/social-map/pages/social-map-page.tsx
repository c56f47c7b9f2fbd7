import { useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lifeAreaIds } from '../../../method/ids.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { reading } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import type { LifeAreaId } from '../../../ui/life-area/life-area.ts';
import { List } from '../../../ui/list/list.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { Page } from '../../../ui/page/page.tsx';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { listProvisions, mostOnLeaflet, type Provision } from '../api.ts';
import { provisionKinds, type ProvisionKind } from '../domain.ts';
import { socialMapMessages } from '../messages.ts';
import { leafletHref } from './leaflet-link.ts';
import { ProvisionRow } from './provision-row.tsx';
import { useChosen } from './use-chosen.ts';
import { useSettled } from './use-settled.ts';
import './social-map.css';

const pageSize = 50;

/** What there is nearby. Found by a word, what it is about and whom it is open to; a few of them go along on paper. */
export function SocialMapPage() {
  const t = useText(socialMapMessages);
  const ui = useText(uiMessages);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [area, setArea] = useState<LifeAreaId | null>(null);
  const [kind, setKind] = useState<ProvisionKind | null>(null);
  const [showsStopped, setShowsStopped] = useState(false);
  const [shown, setShown] = useState(pageSize);
  const chosen = useChosen();
  const q = useSettled(typed.trim());
  const query = {
    ...(q ? { q } : {}),
    ...(area ? { area } : {}),
    ...(kind ? { kind } : {}),
    stopped: showsStopped ? ('yes' as const) : ('no' as const),
    limit: Math.min(shown, 200),
  };
  const found = useQuery({ ...reading(listProvisions, { query }), placeholderData: keepPreviousData });
  const isFiltered = q !== '' || area !== null || kind !== null;
  const clear = () => {
    setTyped('');
    setArea(null);
    setKind(null);
  };
  const add = found.data?.can.keep ? { href: '/social-map/new', label: t('add') } : null;

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        chosen.ids.length > 0 ? (
          <ButtonLink variant="primary" icon={<PrintIcon />} href={leafletHref(chosen.ids, language)} target="_blank">
            {`${t('bar.print')} (${chosen.ids.length})`}
          </ButtonLink>
        ) : (
          add && (
            <ButtonLink variant="primary" href={add.href}>
              {add.label}
            </ButtonLink>
          )
        )
      }
    >
      <Stack gap={4}>
        <SearchField
          label={t('search')}
          isLabelHidden
          placeholder={t('searchHint')}
          value={typed}
          onChange={setTyped}
          maxLength={200}
        />
        <div className="social-map-areas">
          <ChipChoice
            label={t('area')}
            isLabelHidden
            chips={lifeAreaIds.map((id) => ({ id, label: ui(`area.${id}`), icon: <AreaIcon area={id} />, tone: id }))}
            value={area}
            onChange={setArea}
          />
        </div>
        <ChipChoice
          label={t('kindLabel')}
          isLabelHidden
          chips={provisionKinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Loaded of={found}>
          {({ provisions, total }) => (
            <>
              <Cluster justify="between">
                <p className="kt-soft kt-small" role="status">
                  {t('total', { count: total })}
                </p>
                {chosen.ids.length > 0 && (
                  <Cluster>
                    <span role="status">{t('bar.chosen', { count: chosen.ids.length })}</span>
                    <Button variant="quiet" onPress={chosen.clear}>
                      {t('bar.clear')}
                    </Button>
                  </Cluster>
                )}
              </Cluster>
              {chosen.isFull && <p role="status">{t('bar.full', { most: mostOnLeaflet })}</p>}
              {provisions.length === 0 ? (
                <Nothing isFiltered={isFiltered} onClear={clear} />
              ) : (
                <Rows provisions={provisions} />
              )}
              <Cluster justify="between">
                {total > provisions.length && provisions.length < 200 ? (
                  <Button onPress={() => setShown(shown + pageSize)}>{t('more')}</Button>
                ) : (
                  <span />
                )}
                {add && (
                  <Button variant="quiet" onPress={() => setShowsStopped(!showsStopped)}>
                    {t(showsStopped ? 'stoppedFilter.hide' : 'stoppedFilter.show')}
                  </Button>
                )}
              </Cluster>
            </>
          )}
        </Loaded>
      </Stack>
    </Page>
  );
}

function Rows({ provisions }: { provisions: readonly Provision[] }) {
  const t = useText(socialMapMessages);
  const chosen = useChosen();
  return (
    <Card padding="none">
      <List label={t('title')}>
        {provisions.map((provision) => (
          <ProvisionRow
            key={provision.id}
            provision={provision}
            isChosen={chosen.ids.includes(provision.id)}
            canChoose={!chosen.isFull}
            onChoose={(isIn) => chosen.toggle(provision.id, isIn)}
          />
        ))}
      </List>
    </Card>
  );
}

function Nothing({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const t = useText(socialMapMessages);
  if (!isFiltered) {
    return (
      <EmptyState drawing="street" title={t('emptyAll.title')}>
        {t('emptyAll.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      drawing="search"
      title={t('empty.title')}
      action={<Button onPress={onClear}>{t('empty.clear')}</Button>}
    >
      {t('empty.text')}
    </EmptyState>
  );
}
