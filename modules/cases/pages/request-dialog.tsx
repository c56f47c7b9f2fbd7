import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import type { Case } from '../api.ts';
import { entryChannels } from '../domain.ts';
import { caseMessages } from '../messages.ts';
import { requestChange } from './case-changes.ts';

/** Writes down the request, what lies behind it, and how it came in. */
export function RequestDialog({ found, onClose }: { found: Case; onClose: () => void }) {
  const t = useText(caseMessages);
  const { value, set, ...write } = useChange(requestChange, {
    params: { caseId: found.id },
    record: found,
    draft: draftKey('case', found.id, 'request'),
    onDone: onClose,
  });
  const texts = [
    { id: 'request', label: t('request.asked'), description: t('request.askedHelp') },
    { id: 'underlyingRequest', label: t('request.behind'), description: t('request.behindHelp') },
    { id: 'entryText', label: t('request.entryText'), description: undefined },
  ] as const;
  return (
    <WriteDialog title={t('request.title')} submit={t('save')} {...write} onClose={onClose}>
      {texts.map(({ id, ...words }) => (
        <TextArea
          key={id}
          {...words}
          autoComplete="off"
          autoFocus={id === 'request'}
          countTo={20_000}
          value={value[id]}
          onChange={(text) => set({ [id]: text })}
          error={write.error?.fieldMessage(id)}
        />
      ))}
      <ChipChoice
        label={t('request.channel')}
        chips={entryChannels.map((id) => ({ id, label: t(`channel.${id}`) }))}
        value={value.entryChannel}
        onChange={(entryChannel) => set({ entryChannel })}
      />
    </WriteDialog>
  );
}
