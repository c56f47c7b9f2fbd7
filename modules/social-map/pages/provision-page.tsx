import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { useToday } from '../../../ui/now.ts';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { CheckIcon } from '../../../ui/icons/sign-icons.tsx';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Cluster, Columns, Stack } from '../../../ui/layout/layout.tsx';
import { AreaChip } from '../../../ui/life-area/area-chip.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { checkProvision, getProvision, listProvisions, type Provision } from '../api.ts';
import { isStale } from '../domain.ts';
import { socialMapMessages } from '../messages.ts';
import { CheckedLine } from './checked-line.tsx';
import { leafletHref } from './leaflet-link.ts';
import './social-map.css';

/** One place, with everything a resident asks about it; printing it is what one comes for. */
export function ProvisionPage() {
  const provisionId = useAddressId('provisionId');
  const provision = useRead(getProvision, { params: { provisionId } });
  return (
    <Loaded of={provision} isPage>
      {(data) => <OneProvision provision={data} />}
    </Loaded>
  );
}

function OneProvision({ provision }: { provision: Provision }) {
  const t = useText(socialMapMessages);
  const language = useLanguage();
  return (
    <Page
      title={provision.name}
      back={{ href: '/social-map', label: t('title') }}
      lead={
        <Cluster>
          <Tag tone={provision.kind === 'general' ? 'primary' : 'plain'}>{t(`kind.${provision.kind}`)}</Tag>
          {provision.areas.map((area) => (
            <AreaChip key={area} area={area} />
          ))}
        </Cluster>
      }
      action={
        <ButtonLink variant="primary" icon={<PrintIcon />} href={leafletHref([provision.id], language)} target="_blank">
          {t('page.print')}
        </ButtonLink>
      }
      secondary={
        provision.can.keep && <ButtonLink href={`/social-map/${provision.id}/edit`}>{t('page.edit')}</ButtonLink>
      }
    >
      <Stack gap={4}>
        {provision.isStopped && <Notice tone="warn">{t('stopped')}</Notice>}
        <Columns layout="main-side">
          <Stack gap={4}>
            <Card>
              <p className="social-map-said">{provision.summary}</p>
            </Card>
            <Card title={t('page.facts')}>
              <Facts provision={provision} />
            </Card>
          </Stack>
          <Stack gap={4}>
            <Reach provision={provision} />
            <Checked provision={provision} />
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}

function Facts({ provision }: { provision: Provision }) {
  const t = useText(socialMapMessages);
  const list = new Intl.ListFormat(useLanguage());
  const known = (value: string | null) => value ?? <span className="kt-soft">{t('unknown')}</span>;
  return (
    <KeyValue
      items={[
        { label: t('fact.targetGroup'), value: known(provision.targetGroup) },
        { label: t('fact.entryRule'), value: known(provision.entryRule) },
        { label: t('fact.cost'), value: known(provision.cost) },
        { label: t('fact.openingHours'), value: known(provision.openingHours) },
        { label: t('fact.languages'), value: known(list.format(provision.languages) || null) },
        {
          label: t('fact.neighbourhoods'),
          value: list.format(provision.neighbourhoods) || t('page.everywhere'),
        },
      ]}
    />
  );
}

function Reach({ provision }: { provision: Provision }) {
  const t = useText(socialMapMessages);
  const { provider, address, phone, email, website } = provision;
  const items = [
    provider && { label: t('fact.provider'), value: provider },
    address && { label: t('fact.address'), value: address },
    phone && { label: t('fact.phone'), value: <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Link> },
    email && { label: t('fact.email'), value: <Link href={`mailto:${email}`}>{email}</Link> },
    website && {
      label: t('fact.website'),
      value: (
        <Link href={website} target="_blank" rel="noreferrer">
          {website}
        </Link>
      ),
    },
  ].filter((item) => item !== null && item !== '');
  return <Card title={t('page.reach')}>{items.length > 0 ? <KeyValue items={items} /> : <p>{t('unknown')}</p>}</Card>;
}

/** When it was last looked at; who knows it is right says so with one touch. */
function Checked({ provision }: { provision: Provision }) {
  const today = useToday();
  const t = useText(socialMapMessages);
  const check = useWrite(checkProvision, { refreshes: [getProvision, listProvisions] });
  const stale = isStale(provision.checkedOn, today);
  const submit = () =>
    check.mutate(
      { params: { provisionId: provision.id }, body: { version: provision.version } },
      { onSuccess: () => showToast({ text: t('page.checkedNow') }) },
    );
  return (
    <Card title={t('page.checkTitle')} tone={stale ? 'attention' : 'plain'}>
      <Stack gap={3}>
        <p>
          <CheckedLine provision={provision} withName />
        </p>
        {stale && <p>{t('staleText')}</p>}
        {check.error && (
          <Notice tone="warn" isLive>
            {check.error.status === 409 ? t('page.changed') : check.error.problem.title}
          </Notice>
        )}
        {provision.can.keep && (
          <>
            <div>
              <Button icon={<CheckIcon />} isPending={check.isPending} onPress={submit}>
                {t('page.check')}
              </Button>
            </div>
            <p className="kt-soft kt-small">{t('page.checkHelp')}</p>
          </>
        )}
      </Stack>
    </Card>
  );
}
