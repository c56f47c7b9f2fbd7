import { drawings as methodDrawings } from '../../../../method/network/drawings.ts';
import { networkSteps } from '../../../../method/network/meeting.ts';
import { current, wordedAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../../platform/web/loaded.tsx';
import { useRead } from '../../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../../ui/button/button-link.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { fullDay } from '../../../../ui/dates.ts';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../../ui/list/list.tsx';
import { listDrawings, type CaseDrawings } from '../../../drawings/api.ts';
import { conferenceMessages } from '../../messages.ts';
import { StepWords } from '../step-words.tsx';

interface Props {
  caseId: string;
  methodVersion: number;
}

/** The network compass: what was drawn of the people around a household, with its day, and what one asks of it. */
export function CompassCard({ caseId, methodVersion }: Props) {
  const language = useLanguage();
  const drawings = useRead(listDrawings, { params: { caseId }, query: {} });
  const step = wordedAt(networkSteps, methodVersion).find(({ id }) => id === 'compass');
  if (!step) return null;
  return (
    <Card title={step.label[language]} headingLevel={3}>
      <Stack gap={4}>
        <StepWords step={step} language={language} hasAsks headingLevel={4} />
        <Loaded of={drawings}>{(around) => <Drawn caseId={caseId} around={around} />}</Loaded>
      </Stack>
    </Card>
  );
}

function Drawn({ caseId, around }: { caseId: string; around: CaseDrawings }) {
  const t = useText(conferenceMessages);
  const language = useLanguage();
  const drawn = current(methodDrawings).flatMap(({ id, label }) => {
    // A board of notes is one of the drawings as well, by its own name.
    const last = around.drawings.findLast(({ kind, toolId }) => kind === id || (kind === 'notes' && toolId === id));
    return last ? [{ id, title: label[language], last }] : [];
  });
  const whose = (personId: string | null) => around.people.find(({ id }) => id === personId)?.name;
  if (drawn.length === 0) {
    return (
      <Cluster justify="between">
        <p className="guest-words kt-soft">{t('compass.none')}</p>
        {around.can.work && <ButtonLink href={`/cases/${caseId}/instruments`}>{t('compass.begin')}</ButtonLink>}
      </Cluster>
    );
  }
  return (
    <List>
      {drawn.map(({ id, title, last }) => {
        const name = whose(last.personId);
        const day = t('compass.lastOn', { day: fullDay(last.onDay, language) });
        return (
          <ListRow
            key={id}
            href={`/cases/${caseId}/${id}`}
            title={title}
            meta={[name && t('compass.of', { name }), day].filter(Boolean).join(' · ')}
          />
        );
      })}
    </List>
  );
}
