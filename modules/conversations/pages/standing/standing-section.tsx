import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { useRead } from '../../../../platform/web/use-read.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Section } from '../../../../ui/card/section.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Menu } from '../../../../ui/menu/menu.tsx';
import type { Stage } from '../../api-picture.ts';
import { listStandings } from '../../api-standing.ts';
import { conversationMessages } from '../../messages.ts';
import { PersonStanding } from './person-standing.tsx';
import { RelationDialog } from './relation-dialog.tsx';
import { RolePhaseDialog } from './role-phase-dialog.tsx';
import { StageDialog } from './stage-dialog.tsx';
import './standing.css';

const dialogs = { relation: RelationDialog, rolePhase: RolePhaseDialog, stage: StageDialog } as const;
type Noting = keyof typeof dialogs;

/**
 * Where each person stands, for the worker: with you, in their roles, and per topic. The table never shows it: a word
 * for somebody is no word to somebody.
 */
export function StandingSection({ caseId, stages }: { caseId: string; stages: readonly Stage[] }) {
  const t = useText(conversationMessages);
  const { data } = useRead(listStandings, { params: { caseId } });
  const [noting, setNoting] = useState<Noting | null>(null);
  const standings = data?.standings ?? [];
  const people = new Map([...standings, ...stages].map(({ personId, personName }) => [personId, personName]));
  const Noting = noting && dialogs[noting];
  return (
    <Section
      title={t('standing.title')}
      description={t('standing.lead')}
      action={
        data?.can.work && (
          <Menu
            label={t('standing.add')}
            trigger={<Button>{t('standing.add')}</Button>}
            items={(['relation', 'rolePhase', 'stage'] as const).map((id) => ({
              id,
              label: t(`${id}.add`),
              description: t(`${id}.hint`),
              onAction: () => setNoting(id),
            }))}
          />
        )
      }
    >
      {people.size === 0 && <p className="kt-soft">{t('standing.none')}</p>}
      <Stack gap={4}>
        {[...people].map(([personId, name]) => (
          <PersonStanding
            key={personId}
            name={name}
            standings={standings.filter((one) => one.personId === personId)}
            stages={stages.filter((one) => one.personId === personId)}
          />
        ))}
      </Stack>
      {Noting && <Noting caseId={caseId} onClose={() => setNoting(null)} />}
    </Section>
  );
}
