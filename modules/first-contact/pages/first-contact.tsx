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
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getMe } from '../../accounts/api.ts';
import { getSignal, type SignalAct } from '../../signals/api.ts';
import { contactChannels } from '../domain.ts';
import { firstContactMessages } from '../messages.ts';
import { AreaNotes } from './area-notes.tsx';
import { ChannelGuide } from './channel-guide.tsx';
import { CrisisCheck } from './crisis-check.tsx';
import { DecisionChoice } from './decision-choice.tsx';
import { emptyFirstContact, toFirstContact, type FirstContactDraft } from './first-contact-draft.ts';
import { useSaveFirstContact } from './use-save-first-contact.ts';
import './first-contact.css';

/** What becomes of the signal: closed when what is nearby is enough, passed on in a crisis, kept when picked up. */
function actOf({ decision, reason, referredTo, feedbackDue }: FirstContactDraft): SignalAct | null {
  switch (decision) {
    case 'basic-provision':
      return { kind: 'closed', reason };
    case 'refer-crisis':
      return { kind: 'passed-on', passedTo: referredTo, feedbackDue: feedbackDue ?? '', reason };
    case 'pick-up':
    case null:
      return null;
  }
}

/** A light talk and the decision it leads to; begins with a signal, or with nothing at all. */
export function FirstContactPage() {
  const t = useText(firstContactMessages);
  const go = useNavigate();
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const signalId = new URLSearchParams(search).get('signal');
  const me = useRead(getMe);
  const signal = useRead(getSignal, { params: { signalId: signalId ?? '' }, enabled: signalId !== null });
  const [empty, setEmpty] = useState(emptyFirstContact);
  const draft = useDraft<FirstContactDraft>(draftKey('first-contact', signalId ?? 'new'), empty, { schema: '2' });
  const value = draft.value;
  const set = (part: Partial<FirstContactDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  // New ids as well: what was made by an earlier try stays what it is.
  const startAgain = () => void draft.discard().then(() => setEmpty(emptyFirstContact()));
  const { save, problem, isPending } = useSaveFirstContact();
  const [missing, setMissing] = useState<Record<string, string>>({});
  const teams = me.data?.teams ?? [];
  const teamId = value.teamId ?? signal.data?.teamId ?? teams[0]?.id ?? '';
  const errorOf = (field: string) => missing[field] ?? problem?.fieldMessage(field);

  const submit = async () => {
    const { decision } = value;
    const lacks = {
      ...(decision === null ? { decision: t('chooseFirst') } : {}),
      ...(decision === 'refer-crisis' && signalId && !value.feedbackDue
        ? { feedbackDue: t('decision.feedbackNeeded') }
        : {}),
      ...(decision === 'refer-crisis' && signalId && value.referredTo.trim() === ''
        ? { referredTo: t('decision.referredNeeded') }
        : {}),
    };
    setMissing(lacks);
    if (decision === null || Object.keys(lacks).length > 0) return;
    const saved = await save({
      contact: { ...toFirstContact(value, decision, { teamId, signalId }), id: value.id },
      isSaved: value.saved,
      act: actOf(value),
      onSaved: () => set({ saved: true }),
    });
    if (!saved) return;
    showToast({ text: t('done') });
    const { id, isKnown } = value;
    await draft.discard();
    if (decision !== 'pick-up') {
      await go({ to: signalId ? '/signals' : '/' });
      return;
    }
    const begunWith = new URLSearchParams({
      'first-contact': id,
      ...(signalId ? { [isKnown ? 'link' : 'signal']: signalId } : {}),
    });
    await go({ href: `${isKnown ? '/households' : '/households/new'}?${begunWith}` });
  };

  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/signals', label: t('back') }}>
      <div className="first-contact-room">
        <ChannelGuide channel={value.channel} signs={value.signs} />
        <Form
          onSubmit={() => void submit()}
          actions={
            <Button type="submit" variant="primary" isPending={isPending}>
              {t(`submit.${value.decision ?? 'choose'}`)}
            </Button>
          }
        >
          {draft.restored && (
            <Notice action={<Button onPress={startAgain}>{t('discard')}</Button>}>{t('restored')}</Notice>
          )}
          {problem && (
            <Notice tone="warn" isLive title={t('failed')}>
              {problem.problem.detail ?? problem.problem.title}
            </Notice>
          )}
          {signal.data && (
            <Card title={t('fromSignal')} tone="sunken">
              <p className="first-contact-words">{signal.data.text}</p>
            </Card>
          )}
          <Card>
            <Stack gap={4}>
              {teams.length > 1 && (
                <ChipChoice
                  label={t('team')}
                  isRequired
                  chips={teams.map(({ id, name }) => ({ id, label: name }))}
                  value={teamId}
                  onChange={(id) => set({ teamId: id })}
                />
              )}
              <ChipChoice
                label={t('where')}
                isRequired
                chips={contactChannels.map((id) => ({ id, label: t(`channel.${id}`) }))}
                value={value.channel}
                onChange={(channel) => set({ channel: channel ?? value.channel })}
              />
              <TextField
                label={t('withWhom')}
                description={t('withWhomHelp')}
                autoComplete="off"
                value={value.withWhom}
                onChange={(withWhom) => set({ withWhom })}
                error={errorOf('withWhom')}
              />
            </Stack>
          </Card>
          <AreaNotes notes={value.notes} onChange={(notes) => set({ notes })} error={errorOf} />
          <CrisisCheck value={value} onChange={set} error={errorOf} />
          <DecisionChoice value={value} onChange={set} error={errorOf} hasSignal={signalId !== null} />
        </Form>
      </div>
    </Page>
  );
}
