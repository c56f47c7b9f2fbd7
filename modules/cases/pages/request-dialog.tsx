import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { Case, changeCase, getCase } from '../api.ts';
import { entryChannels } from '../domain.ts';
import { caseMessages } from '../messages.ts';

const texts = ['request', 'underlyingRequest', 'entryText'] as const;
type Texts = Record<(typeof texts)[number], string>;

const textsOf = (found: Case): Texts => ({
  request: found.request ?? '',
  underlyingRequest: found.underlyingRequest ?? '',
  entryText: found.entryText ?? '',
});

/** Writes down the request; when a colleague did so meanwhile, both stand side by side. */
export function RequestDialog({ found, onClose }: { found: Case; onClose: () => void }) {
  const t = useText(caseMessages);
  const draft = useDraft(draftKey('case', found.id, 'request'), textsOf(found), {
    version: found.version,
    schema: '1',
  });
  const [channel, setChannel] = useState(entryChannels.find((known) => known === found.entryChannel) ?? null);
  const save = useWrite(changeCase, { refreshes: [getCase] });
  const theirs = save.error?.status === 409 ? Case.safeParse(save.error.problem.current).data : undefined;
  const label: Texts = {
    request: t('request.asked'),
    underlyingRequest: t('request.behind'),
    entryText: t('request.entryText'),
  };

  const send = (value: Texts, version: number) =>
    save.mutate(
      {
        params: { caseId: found.id },
        body: {
          request: value.request.trim() || null,
          underlyingRequest: value.underlyingRequest.trim() || null,
          entryText: value.entryText.trim() || null,
          entryChannel: channel,
          version,
        },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );

  return (
    <Dialog
      title={t('request.title')}
      size={theirs ? 'wide' : 'medium'}
      isOpen
      onOpenChange={onClose}
      actions={
        theirs ? undefined : (
          <>
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button
              variant="primary"
              isPending={save.isPending}
              onPress={() => send(draft.value, draft.basedOnVersion ?? found.version)}
            >
              {t('save')}
            </Button>
          </>
        )
      }
    >
      {theirs ? (
        <ConflictView
          headingLevel={3}
          theirName={t('overview.colleague')}
          isPending={save.isPending}
          parts={texts.map((id) => ({ id, label: label[id], mine: draft.value[id], theirs: textsOf(theirs)[id] }))}
          onResolve={(merged) => send({ ...draft.value, ...merged }, theirs.version)}
        />
      ) : (
        <Stack gap={4}>
          {save.error && (
            <Notice tone="warn" isLive title={t('failed')}>
              {save.error.problem.detail ?? save.error.problem.title}
            </Notice>
          )}
          {texts.map((id) => (
            <TextArea
              key={id}
              label={label[id]}
              description={
                id === 'request'
                  ? t('request.askedHelp')
                  : id === 'underlyingRequest'
                    ? t('request.behindHelp')
                    : undefined
              }
              autoComplete="off"
              autoFocus={id === 'request'}
              countTo={20_000}
              value={draft.value[id]}
              onChange={(text) => draft.setValue((before) => ({ ...before, [id]: text }))}
              error={save.error?.fieldMessage(id)}
            />
          ))}
          <ChipChoice
            label={t('request.channel')}
            chips={entryChannels.map((id) => ({ id, label: t(`channel.${id}`) }))}
            value={channel}
            onChange={setChannel}
          />
        </Stack>
      )}
    </Dialog>
  );
}
