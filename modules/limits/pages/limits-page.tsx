import { useState } from 'react';
import { limits as topics } from '../../../method/limits.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Section } from '../../../ui/card/section.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { BackIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { getCaseLimits } from '../api.ts';
import { limitMessages } from '../messages.ts';
import { CutsCard } from './cuts-card.tsx';
import { TopicCard } from './topic-card.tsx';
import './limits.css';

/** Beside a case: what the team does itself, consults about or hands over. Advice; nothing of it is kept. */
export function LimitsPage() {
  const t = useText(limitMessages);
  const language = useLanguage();
  const caseId = useAddressId('caseId');
  const read = useRead(getCaseLimits, { params: { caseId } });
  const [chosen, setChosen] = useState('debts');
  const topic = current(topics).find(({ id }) => id === chosen);
  return (
    <Loaded of={read}>
      {({ teamId, limits, cuts, can }) => {
        const limit = limits.find(({ id }) => id === chosen);
        return (
          <Stack gap={4}>
            <Link variant="quiet" href={`/cases/${caseId}/referrals`} icon={<BackIcon size={1} />}>
              {t('back')}
            </Link>
            <Section title={t('title')} description={t('lead')}>
              <Stack gap={5}>
                <ChipChoice
                  label={t('topic')}
                  isRequired
                  chips={current(topics).map(({ id, label, area }) => ({
                    id,
                    label: label[language],
                    icon: <AreaIcon area={area} />,
                    tone: area,
                  }))}
                  value={chosen}
                  onChange={(id) => id && setChosen(id)}
                />
                {topic && limit && (
                  <TopicCard
                    key={chosen}
                    caseId={caseId}
                    teamId={teamId}
                    topic={topic}
                    limit={limit}
                    canSet={can.set}
                  />
                )}
                <CutsCard teamId={teamId} cuts={cuts} canSet={can.set} />
              </Stack>
            </Section>
          </Stack>
        );
      }}
    </Loaded>
  );
}
