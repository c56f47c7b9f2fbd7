import { useText } from '../../platform/i18n/use-text.ts';
import { Avatar } from '../avatar/avatar.tsx';
import { PersonChip } from '../avatar/person-chip.tsx';
import { Card } from '../card/card.tsx';
import { Cluster, Columns, Stack } from '../layout/layout.tsx';
import { AreaChip } from '../life-area/area-chip.tsx';
import { DomainIcon } from '../life-area/domain-icon.tsx';
import { KindChip } from '../life-area/kind-chip.tsx';
import { fragmentKinds, lifeAreas, lifeDomains } from '../life-area/life-area.ts';
import { Tag } from '../life-area/tag.tsx';
import { uiMessages } from '../messages.ts';
import { Quote } from '../quote/quote.tsx';
import { SolutionFrames } from '../solution-frames/solution-frames.tsx';
import { kitMessages } from './messages.ts';

export function PeopleSamples() {
  const t = useText(kitMessages);
  const ui = useText(uiMessages);
  return (
    <Stack gap={5}>
      <Cluster gap={4}>
        <PersonChip name={t('people.mrs')} meta={t('people.age')} />
        <PersonChip name={t('people.mr')} />
        <PersonChip name={t('people.you')} tone="worker" />
        <Avatar name={t('people.mrs')} tone="speaking" size="large" isNamed />
        <Avatar name={t('people.ria')} tone="silent" size="large" isNamed />
        <Avatar name={t('people.mrs')} size="small" isNamed />
      </Cluster>
      <Cluster>
        {lifeAreas.map((area) => (
          <AreaChip key={area} area={area} />
        ))}
      </Cluster>
      <Cluster>
        {fragmentKinds.map((kind) => (
          <KindChip key={kind} kind={kind} />
        ))}
      </Cluster>
      <Cluster>
        {lifeDomains.map((domain) => (
          <Tag key={domain} tone="primary" icon={<DomainIcon domain={domain} />}>
            {ui(`domain.${domain}`)}
          </Tag>
        ))}
      </Cluster>
      <Columns layout="equal">
        <Card>
          <Quote
            name={t('people.mrs')}
            meta={
              <>
                <KindChip kind="worry" />
                <AreaChip area="finances" />
              </>
            }
          >
            {t('people.said')}
          </Quote>
        </Card>
        <Card>
          <Quote name={t('people.you')} voice="seen" meta={<KindChip kind="worry" />}>
            {t('people.seen')}
          </Quote>
          <Quote name={t('people.ria')} size="small">
            {t('people.net1')}
          </Quote>
        </Card>
      </Columns>
      <Card title={t('people.goal')} headingLevel={3}>
        <SolutionFrames
          frames={[
            { frame: 'own-strength', items: [t('people.self1'), t('people.self2')] },
            { frame: 'social-network', items: [t('people.net1'), t('people.net2')] },
            { frame: 'general-provision', items: [t('people.all1')] },
            { frame: 'individual-provision', items: [t('people.custom1'), t('people.custom2')] },
          ]}
        />
      </Card>
    </Stack>
  );
}
