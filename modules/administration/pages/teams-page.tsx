import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { EditIcon } from '../../../ui/icons/action-icons.tsx';
import { PlaceIcon } from '../../../ui/icons/place-icons.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { listAccounts, type AccountRow } from '../api.ts';
import { listTeams, type NeighbourhoodRow, type Places, type TeamRow } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';
import { EndTeam } from './end-team.tsx';
import { MembersDialog } from './members-dialog.tsx';
import { NeighbourhoodDialog } from './neighbourhood-dialog.tsx';
import { TeamCard } from './team-card.tsx';
import { TeamDialog } from './team-dialog.tsx';

type Open =
  | { what: 'team'; team: TeamRow | null }
  | { what: 'members' | 'end'; team: TeamRow }
  | { what: 'neighbourhood'; neighbourhood: NeighbourhoodRow | null };

/** Which teams there are, with faces; and the neighbourhoods they work in. */
export function TeamsPage() {
  const t = useText(administrationMessages);
  const places = useRead(listTeams);
  const accounts = useRead(listAccounts);
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <Page
      title={t('teams.title')}
      lead={t('teams.lead')}
      action={
        <Button variant="primary" isDisabled={!places.data} onPress={() => setOpen({ what: 'team', team: null })}>
          {t('teams.add')}
        </Button>
      }
    >
      <Loaded of={places}>
        {(found) => (
          <Loaded of={accounts}>
            {(people) => (
              <>
                <Teams places={found} accounts={people.accounts} onOpen={setOpen} />
                <OpenDialog open={open} places={found} accounts={people.accounts} onClose={() => setOpen(null)} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface Props {
  places: Places;
  accounts: readonly AccountRow[];
}

function Teams({ places: { teams, neighbourhoods }, accounts, onOpen }: Props & { onOpen: (open: Open) => void }) {
  const t = useText(administrationMessages);
  const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
  const areaOf = new Map(neighbourhoods.map(({ id, name }) => [id, name]));
  return (
    <Stack gap={6}>
      {teams.length === 0 ? (
        <EmptyState drawing="table" title={t('teams.none')}>
          {t('teams.noneText')}
        </EmptyState>
      ) : (
        <Columns layout="equal">
          {teams.map((team) => (
            <TeamCard
              key={team.id}
              team={team}
              names={team.memberIds.map((id) => nameOf.get(id) ?? t('teams.unknownName'))}
              area={team.neighbourhoodId === null ? undefined : areaOf.get(team.neighbourhoodId)}
              onOpen={(what) => onOpen({ what, team })}
            />
          ))}
        </Columns>
      )}
      <Section
        title={t('teams.neighbourhoods')}
        description={t('teams.neighbourhoodsText')}
        action={
          <Button onPress={() => onOpen({ what: 'neighbourhood', neighbourhood: null })}>
            {t('teams.addNeighbourhood')}
          </Button>
        }
      >
        {neighbourhoods.length === 0 ? (
          <p className="kt-soft">{t('teams.noNeighbourhoods')}</p>
        ) : (
          <Card padding="none">
            <List label={t('teams.neighbourhoods')}>
              {neighbourhoods.map((neighbourhood) => (
                <ListRow
                  key={neighbourhood.id}
                  leading={<PlaceIcon />}
                  title={neighbourhood.name}
                  actions={
                    <IconButton
                      label={t('teams.renameOf', { name: neighbourhood.name })}
                      icon={<EditIcon />}
                      onPress={() => onOpen({ what: 'neighbourhood', neighbourhood })}
                    />
                  }
                />
              ))}
            </List>
          </Card>
        )}
      </Section>
    </Stack>
  );
}

function OpenDialog({ open, places, accounts, onClose }: Props & { open: Open | null; onClose: () => void }) {
  switch (open?.what) {
    case 'team':
      return <TeamDialog team={open.team} neighbourhoods={places.neighbourhoods} onClose={onClose} />;
    case 'members':
      return <MembersDialog team={open.team} accounts={accounts} onClose={onClose} />;
    case 'end':
      return <EndTeam team={open.team} onClose={onClose} />;
    case 'neighbourhood':
      return <NeighbourhoodDialog neighbourhood={open.neighbourhood} onClose={onClose} />;
    case undefined:
      return null;
  }
}
