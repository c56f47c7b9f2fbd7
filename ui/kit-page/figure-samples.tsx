import { useText } from '../../platform/i18n/use-text.ts';
import { Card } from '../card/card.tsx';
import { BarList } from '../dot-scale/bar-list.tsx';
import { DotScale } from '../dot-scale/dot-scale.tsx';
import { StatSentence } from '../key-value/stat-sentence.tsx';
import { Columns, Stack } from '../layout/layout.tsx';
import { DomainIcon } from '../life-area/domain-icon.tsx';
import { uiMessages } from '../messages.ts';
import { ProgressBar } from '../progress/progress-bar.tsx';
import { StackedBar } from '../stacked-bar/stacked-bar.tsx';
import { Steps } from '../steps/steps.tsx';
import { kitMessages } from './messages.ts';

export function FigureSamples() {
  const t = useText(kitMessages);
  const ui = useText(uiMessages);
  return (
    <Stack gap={5}>
      <Card title={t('figure.phases')} headingLevel={3}>
        <Steps
          steps={[
            { id: 'signal', label: t('figure.signal'), meta: t('figure.signalMeta'), state: 'done' },
            { id: 'first', label: t('figure.first'), state: 'done' },
            { id: 'acquaintance', label: t('figure.acquaintance'), meta: t('figure.acquaintanceMeta'), state: 'done' },
            { id: 'plan', label: t('figure.plan'), state: 'current' },
            { id: 'support', label: t('figure.support'), state: 'coming' },
            { id: 'evaluation', label: t('figure.evaluation'), state: 'coming' },
            { id: 'monitoring', label: t('figure.monitoring'), state: 'coming' },
          ]}
        />
      </Card>
      <Columns>
        <Card title={t('figure.scale')} headingLevel={3}>
          <DotScale
            label={t('figure.scale')}
            sentence={t('figure.scaleSentence')}
            earlierLabel={t('figure.october')}
            nowLabel={t('figure.november')}
            rows={[
              {
                id: 'finances',
                label: ui('domain.finances'),
                icon: <DomainIcon domain="finances" />,
                earlier: 1,
                level: 3,
              },
              {
                id: 'housing',
                label: ui('domain.housing'),
                icon: <DomainIcon domain="housing" />,
                earlier: 3,
                level: 4,
              },
              {
                id: 'mental',
                label: ui('domain.mental-health'),
                icon: <DomainIcon domain="mental-health" />,
                earlier: 2,
                level: 3,
              },
              {
                id: 'social',
                label: ui('domain.social-network'),
                icon: <DomainIcon domain="social-network" />,
                earlier: 5,
                level: 5,
              },
              {
                id: 'justice',
                label: ui('domain.justice'),
                icon: <DomainIcon domain="justice" />,
                earlier: null,
                level: null,
              },
            ]}
          />
        </Card>
        <Stack gap={5}>
          <Card title={t('figure.share')} headingLevel={3}>
            <StackedBar
              sentence={t('figure.shareSentence')}
              parts={[
                { frame: 'own-strength', count: 4 },
                { frame: 'social-network', count: 4 },
                { frame: 'general-provision', count: 1 },
                { frame: 'individual-provision', count: 2 },
              ]}
            />
          </Card>
          <Card>
            <StatSentence meta={t('figure.statMeta')}>
              <strong>{t('figure.statLead')}</strong> {t('figure.statRest')}
            </StatSentence>
          </Card>
          <Card title={t('figure.bars')} headingLevel={3}>
            <BarList
              sentence={t('figure.barsSentence')}
              rows={[
                { id: 'network', label: ui('area.network'), value: 34 },
                { id: 'finances', label: ui('area.finances'), value: 21 },
                { id: 'housing', label: ui('area.housing'), value: 8 },
              ]}
            />
          </Card>
          <ProgressBar label={t('figure.progress')} value={37.5} valueText={t('figure.progressText')} />
          <ProgressBar label={t('figure.waiting')} />
        </Stack>
      </Columns>
    </Stack>
  );
}
