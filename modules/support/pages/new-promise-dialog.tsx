import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { addPromise, NewPromise } from '../api.ts';
import { promiseKinds, type PromiseKind } from '../domain.ts';
import { supportMessages } from '../messages.ts';
import { useAround } from './around.ts';
import { DayChoice } from './day-choice.tsx';

import { PartyChoice } from './party-choice.tsx';
import { partyOf, type PartyWord } from './party.ts';
import { groupOf } from './write-group.ts';

interface Draft {
  text: string;
  kind: PromiseKind;
  due: string | null;
  owner: PartyWord | null;
  ownerName: string;
  to: PartyWord;
  toName: string;
}

const empty: Draft = { text: '', kind: 'promise', due: null, owner: null, ownerName: '', to: 'nobody', toName: '' };

/** One line and a day; it is yours unless you say otherwise. Works without a connection. */
export function NewPromiseDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(supportMessages);
  const { online } = useOutbox();
  const around = useAround(caseId);
  const draft = useDraft<Draft>(draftKey('support', caseId, 'promise'), empty, { schema: '1' });
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const { text, kind, due, owner, ownerName, to, toName } = draft.value;

  const save = async () => {
    const id = uuidv7();
    const checked = NewPromise.safeParse({
      id,
      kind,
      text,
      due: due ?? '',
      owner: owner === null ? null : partyOf(owner, ownerName),
      to: partyOf(to, toName),
    });
    if (!checked.success) {
      setWrong(new Set(checked.error.issues.map((issue) => String(issue.path[0]))));
      return;
    }
    await draft.handOver({
      id,
      method: 'POST',
      path: pathOf(addPromise, { caseId }),
      body: checked.data,
      group: groupOf(caseId),
    });
    showToast({ text: online ? t('promise.saved') : t('promise.savedOffline') });
    onClose();
  };

  return (
    <Dialog
      title={t('promise.addTitle')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('promise.save')}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <TextField
          label={t('promise.text')}
          placeholder={t('promise.textExample')}
          autoFocus
          autoComplete="off"
          maxLength={200}
          value={text}
          onChange={(value) => change({ text: value })}
          error={wrong.has('text') ? t('promise.neededText') : undefined}
        />
        <DayChoice
          near={['tomorrow', 'week']}
          label={t('promise.due')}
          value={due}
          onChange={(day) => change({ due: day })}
          error={wrong.has('due') ? t('promise.neededDue') : undefined}
        />
        {around && (
          <Disclosure title={t('promise.parties')} meta={t('promise.you')}>
            <Stack gap={4}>
              <PartyChoice
                label={t('promise.owner')}
                around={around}
                withWorkers
                value={owner ?? `worker:${around.me}`}
                name={ownerName}
                nameError={wrong.has('owner') ? t('promise.neededName') : undefined}
                onChange={(word, name) => change({ owner: word, ownerName: name })}
              />
              <PartyChoice
                label={t('promise.to')}
                around={around}
                withWorkers={false}
                value={to}
                name={toName}
                nameError={wrong.has('to') ? t('promise.neededName') : undefined}
                onChange={(word, name) => change({ to: word, toName: name })}
              />
              <ChipChoice
                label={t('promise.kind')}
                isRequired
                chips={promiseKinds.map((id) => ({ id, label: t(`promise.kinds.${id}`) }))}
                value={kind}
                onChange={(value) => change({ kind: value ?? 'promise' })}
              />
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </Dialog>
  );
}
