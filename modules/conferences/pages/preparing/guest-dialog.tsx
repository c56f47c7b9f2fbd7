import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { ChipChoice, ChipChoices } from '../../../../ui/chips/chips.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { useToday } from '../../../../ui/now.ts';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { listConferences, putConferenceGuest, type Conference, type Guest } from '../../api.ts';
import { guestAnswers } from '../../domain.ts';
import { conferenceMessages } from '../../messages.ts';
import { ConsentFields } from './consent-fields.tsx';
import { draftOfGuest, freshGuest, guestFieldsOf, type GuestDraft } from './guest-draft.ts';
import { useInvitable } from './use-invitable.ts';

interface Props {
  caseId: string;
  conference: Conference;
  /** Null to put somebody on the list. */
  guest: Guest | null;
  onClose: () => void;
}

/** Who is asked, how, what they may be told, and what to think of when they come. */
export function GuestDialog({ caseId, conference, guest, onClose }: Props) {
  const t = useText(conferenceMessages);
  const today = useToday();
  // The same press again is the same guest.
  const [newId] = useState(uuidv7);
  const invitable = useInvitable(caseId);
  const draft = useDraft<GuestDraft>(
    draftKey('conference', conference.id, 'guest', guest?.id ?? 'new'),
    guest ? draftOfGuest(guest, today) : freshGuest(today),
    { schema: '1' },
  );
  const { value } = draft;
  const change = (part: Partial<GuestDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const write = useWrite(putConferenceGuest, { refreshes: [listConferences] });
  const [isMissing, setMissing] = useState(false);
  const others = conference.guests.filter(({ id }) => id !== guest?.id);
  const isOnList = (as: string, id: string) => others.some((one) => one.as === as && one.partyId === id);
  const groups = (['people', 'helpers', 'workers'] as const).map((group) => {
    const as = group === 'people' ? 'person' : group === 'helpers' ? 'helper' : 'worker';
    const chips = invitable[group]
      .filter(({ id }) => !isOnList(as, id))
      .map(({ id, name }) => ({ id: `${as}/${id}`, label: name }));
    return { group, chips };
  });
  const isKnown = groups.some(({ chips }) => chips.some(({ id }) => id === value.who));

  const save = () => {
    const fields = guestFieldsOf(value, today);
    setMissing(fields === null);
    if (!fields) return;
    write.mutate(
      {
        params: { caseId, conferenceId: conference.id, guestId: guest?.id ?? newId },
        body: { ...fields, version: guest?.version ?? 0 },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  };

  return (
    <Dialog
      title={guest ? guest.name : t('guest.addTitle')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" isPending={write.isPending} onPress={save}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {write.error && (
          <Notice tone="warn" isLive title={write.error.problem.title}>
            {write.error.problem.detail}
          </Notice>
        )}
        {!guest && (
          <>
            {groups
              .filter(({ chips }) => chips.length > 0)
              .map(({ group, chips }) => (
                <ChipChoice
                  key={group}
                  label={t(`guest.${group}`)}
                  chips={chips}
                  value={chips.some(({ id }) => id === value.who) ? value.who : null}
                  onChange={(who) => change({ who, ...(who === null ? {} : { name: '' }) })}
                />
              ))}
            <TextField
              label={t('guest.other')}
              value={value.name}
              onChange={(name) => change({ name, ...(name === '' ? {} : { who: null }) })}
              error={isMissing && !isKnown ? t('guest.whoNeeded') : undefined}
              maxLength={200}
              autoComplete="off"
            />
          </>
        )}
        <ChipChoice
          label={t('guest.answer')}
          isRequired
          chips={guestAnswers.map((id) => ({ id, label: t(`guests.answer.${id}`) }))}
          value={value.answer}
          onChange={(answer) => change({ answer: answer ?? 'not-yet' })}
        />
        <ChipChoice
          label={t('guest.way')}
          chips={[
            { id: 'ring' as const, label: t('guest.ring') },
            { id: 'letter' as const, label: t('guest.letter') },
          ]}
          value={value.way}
          onChange={(way) => change({ way })}
        />
        {value.way === 'ring' && (
          <TextField
            label={t('guest.rungBy')}
            value={value.rungBy}
            onChange={(rungBy) => change({ rungBy })}
            maxLength={200}
            autoComplete="off"
          />
        )}
        <ConsentFields draft={value} people={invitable.people} onChange={change} />
        <Checkbox isSelected={value.comesSeparately} onChange={(comesSeparately) => change({ comesSeparately })}>
          {t('guest.separately')}
        </Checkbox>
        {others.length > 0 && (
          <ChipChoices
            label={t('guest.notWith')}
            chips={others.map(({ id, name }) => ({ id, label: name }))}
            value={value.notWithGuestIds}
            onChange={(notWithGuestIds) => change({ notWithGuestIds })}
          />
        )}
      </Stack>
    </Dialog>
  );
}
