import { useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { tableMessages } from '../../table-messages.ts';
import type { LaidConference } from './table-state.ts';
import type { TableActions } from './use-conference.ts';

interface Props {
  conference: LaidConference;
  canWrite: boolean;
  onClose: TableActions['close'];
}

/** What is asked of the team, when it is good enough, and who meets again when: then it is their plan. */
export function OutcomeForm({ conference, canWrite, onClose }: Props) {
  const t = useText(tableMessages);
  const { askedOfTeam, contentWhen, nextTime, version, state } = conference;
  const draft = useDraft(
    draftKey('conference', conference.id, 'outcome'),
    { askedOfTeam: askedOfTeam ?? '', contentWhen: contentWhen ?? '', nextTime: nextTime ?? '' },
    { version, schema: '1' },
  );
  const { value } = draft;
  const field = (name: keyof typeof value, label: string) => (
    <TextArea
      label={label}
      rows={2}
      value={value[name]}
      onChange={(words) => draft.setValue((before) => ({ ...before, [name]: words }))}
      maxLength={20_000}
      isReadOnly={!canWrite}
      autoComplete="off"
    />
  );
  return (
    <Stack gap={4}>
      {field('askedOfTeam', t('tell.asked'))}
      {field('contentWhen', t('tell.content'))}
      {field('nextTime', t('tell.next'))}
      {canWrite && (
        <Cluster>
          <Button
            variant={state === 'held' ? 'secondary' : 'primary'}
            size="large"
            onPress={() => void onClose({ version, ...value }).then(() => draft.discard())}
          >
            {t('tell.close')}
          </Button>
          {state === 'held' && <span role="status">{t('tell.closed')}</span>}
        </Cluster>
      )}
    </Stack>
  );
}
