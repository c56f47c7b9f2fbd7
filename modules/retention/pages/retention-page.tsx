import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { getRetention } from '../api.ts';
import { retentionMessages } from '../messages.ts';
import { AskedCases } from './asked-cases.tsx';
import { GoingPieces } from './going-pieces.tsx';
import { GonePieces } from './gone-pieces.tsx';
import { RuleTable } from './rule-table.tsx';

/** What will go, what went, and by which rules. */
export function RetentionPage() {
  const t = useText(retentionMessages);
  const read = useRead(getRetention);
  const [tab, setTab] = useState<'going' | 'gone' | 'rules'>('going');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded of={read}>
        {({ pieces, asked, today, rules, can }) => (
          <Tabs
            label={t('title')}
            value={tab}
            onChange={setTab}
            tabs={[
              {
                id: 'going',
                label: t('tabs.going'),
                count: pieces.length,
                content: (
                  <Stack gap={5}>
                    <GoingPieces pieces={pieces} can={can} />
                    <AskedCases asked={asked} today={today} />
                  </Stack>
                ),
              },
              { id: 'gone', label: t('tabs.gone'), content: <GonePieces /> },
              { id: 'rules', label: t('tabs.rules'), content: <RuleTable rules={rules} canChoose={can.choose} /> },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
