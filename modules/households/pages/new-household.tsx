import { useState } from 'react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getMe } from '../../accounts/api.ts';
import { entryChannels } from '../../cases/domain.ts';
import { getFirstContact } from '../../first-contact/api.ts';
import { getSignal } from '../../signals/api.ts';
import { addressLine, fullName } from '../domain.ts';
import { householdMessages } from '../messages.ts';
import { AddressFields } from './address-fields.tsx';
import { emptyHousehold, suggestedName, toNewHousehold, type NewHouseholdDraft } from './new-household-draft.ts';
import { NewPeople } from './new-people.tsx';
import { SimilarHouseholds } from './similar-households.tsx';
import { useMakeHousehold } from './use-make-household.ts';
import './households.css';

/** Makes a household with its case in one go; begins with a signal or a first contact when the address says so. */
export function NewHouseholdPage() {
  const t = useText(householdMessages);
  const go = useNavigate();
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const from = new URLSearchParams(search);
  const [signalId, firstContactId] = [from.get('signal'), from.get('first-contact')];
  const me = useRead(getMe);
  const signal = useRead(getSignal, { params: { signalId: signalId ?? '' }, enabled: signalId !== null });
  const contact = useRead(getFirstContact, {
    params: { firstContactId: firstContactId ?? '' },
    enabled: firstContactId !== null,
  });
  const begunWith =
    signalId && firstContactId ? 'fromBoth' : signalId ? 'fromSignal' : firstContactId ? 'fromContact' : undefined;
  const key = draftKey('households', 'new', signalId ?? firstContactId ?? 'blank');
  const [empty, setEmpty] = useState(emptyHousehold);
  const draft = useDraft<NewHouseholdDraft>(key, empty, { schema: '1' });
  const value = draft.value;
  const set = (part: Partial<NewHouseholdDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  // New ids as well: what was made by an earlier try stays what it is.
  const startAgain = () => void draft.discard().then(() => setEmpty(emptyHousehold()));
  const { make, error, isPending } = useMakeHousehold({ signalId, firstContactId });

  const teams = me.data?.teams ?? [];
  const teamId = value.teamId ?? signal.data?.teamId ?? contact.data?.teamId ?? teams[0]?.id ?? '';
  const suggested = suggestedName(value.people, (name) => t('new.family', { name })) ?? t('new.nameless');
  const channel = value.channel ?? contact.data?.channel ?? null;
  const reason = value.reason || contact.data?.reason || '';
  const errorOf = (field: string) => error?.problem.errors?.find(({ path }) => path === field)?.message;
  const [person] = value.people;

  const submit = async () => {
    const done = await make({
      draft: { ...value, channel, reason },
      household: toNewHousehold(value, teamId, suggested),
      entryText: signal.data?.text ?? null,
      onMade: (made) => set({ made }),
    });
    if (!done) return;
    showToast({ text: t('new.made', { name: value.name.trim() || suggested }) });
    const { caseId } = value;
    await draft.discard();
    await go({ to: `/cases/${caseId}` });
  };

  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      width="narrow"
      back={{ href: '/households', label: t('new.back') }}
    >
      <Form
        onSubmit={() => void submit()}
        actions={
          <Button type="submit" variant="primary" isPending={isPending}>
            {t('new.submit')}
          </Button>
        }
      >
        {draft.restored && (
          <Notice action={<Button onPress={startAgain}>{t('new.discard')}</Button>}>{t('new.restored')}</Notice>
        )}
        {begunWith && <Notice>{t(`new.${begunWith}`)}</Notice>}
        {error && (
          <Notice tone="warn" isLive title={t('failed')}>
            {value.made === 'nothing' ? (error.problem.detail ?? error.problem.title) : t('new.halfway')}
          </Notice>
        )}
        {teams.length > 1 && (
          <ChipChoice
            label={t('new.team')}
            isRequired
            chips={teams.map(({ id, name }) => ({ id, label: name }))}
            value={teamId}
            onChange={(chosen) => set({ teamId: chosen })}
          />
        )}
        <NewPeople people={value.people} onChange={(people) => set({ people })} error={errorOf} />
        <SimilarHouseholds
          address={addressLine(value) ?? undefined}
          personName={person && person.givenName.trim() !== '' ? fullName(person) : undefined}
          birthDate={person?.birthDate ?? null}
        />
        <Card title={t('new.where')}>
          <AddressFields value={value} onChange={set} error={errorOf} />
        </Card>
        <Card title={t('new.about')}>
          <Stack gap={4}>
            <TextArea
              label={t('new.request')}
              description={t('new.requestHelp')}
              autoComplete="off"
              countTo={20_000}
              value={value.request}
              onChange={(request) => set({ request })}
              error={errorOf('request')}
            />
            <ChipChoice
              label={t('new.channel')}
              chips={entryChannels.map((id) => ({ id, label: t(`channel.${id}`) }))}
              value={channel}
              onChange={(chosen) => set({ channel: chosen })}
            />
            <TextArea
              label={t('new.reason')}
              isRequired
              rows={2}
              autoComplete="off"
              value={reason}
              onChange={(words) => set({ reason: words })}
              error={errorOf('reason')}
            />
            <TextField
              label={t('new.headline')}
              description={t('new.headlineHelp')}
              autoComplete="off"
              value={value.headline}
              onChange={(headline) => set({ headline })}
              error={errorOf('headline')}
            />
            <TextField
              label={t('new.name')}
              description={t('new.nameHelp', { name: suggested })}
              autoComplete="off"
              value={value.name}
              onChange={(name) => set({ name })}
              error={errorOf('name')}
            />
          </Stack>
        </Card>
      </Form>
    </Page>
  );
}
