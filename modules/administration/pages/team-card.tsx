import { useText } from '../../../platform/i18n/use-text.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EditIcon } from '../../../ui/icons/action-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import type { TeamRow } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';

/** As many faces as fit beside each other on a phone. */
const faces = 6;

interface Props {
  team: TeamRow;
  /** Of who belongs. */
  names: readonly string[];
  /** Where it works, when that is one neighbourhood. */
  area: string | undefined;
  onOpen: (what: 'team' | 'members' | 'end') => void;
}

/** A team: who belongs, where it works, and how much it has open. */
export function TeamCard({ team: { name, openFiles, openSignals }, names, area, onOpen }: Props) {
  const t = useText(administrationMessages);
  const work = [t('teams.files', { count: openFiles }), t('teams.signals', { count: openSignals })].join(', ');
  return (
    <Card
      title={name}
      action={<IconButton label={t('teams.renameOf', { name })} icon={<EditIcon />} onPress={() => onOpen('team')} />}
    >
      <Stack gap={3}>
        {names.length > 0 && (
          <Cluster gap={1}>
            {names.slice(0, faces).map((member, index) => (
              <Avatar key={index} name={member} isNamed />
            ))}
            {names.length > faces && (
              <span className="kt-soft kt-small">{t('teams.more', { count: names.length - faces })}</span>
            )}
          </Cluster>
        )}
        <p>
          {[t('teams.members', { count: names.length }), area ?? t('teams.noNeighbourhood')].join(' · ')}
          <br />
          <span className="kt-soft">{work}</span>
        </p>
        <Cluster>
          <Button aria-label={t('teams.peopleOf', { name })} onPress={() => onOpen('members')}>
            {t('teams.people')}
          </Button>
          <Button variant="quiet" aria-label={t('teams.endOf', { name })} onPress={() => onOpen('end')}>
            {t('teams.end')}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  );
}
