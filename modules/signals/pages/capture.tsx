import { useState, type FormEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import { lifeAreaIds } from '../../../method/ids.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoice, ChipChoices } from '../../../ui/chips/chips.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { Page } from '../../../ui/page/page.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getMe } from '../../accounts/api.ts';
import { captureSignal, NewSignal } from '../api.ts';
import { signalMessages } from '../messages.ts';
import { emptyCapture, toNewSignal, type CaptureDraft } from './capture-draft.ts';
import { MoreAboutSignal } from './more-about-signal.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { SimilarSignals } from './similar-signals.tsx';
import './signals.css';

/** Standing in the street with a phone: a few words, two touches, sent. Everything else may come later or never. */
export function CaptureSignal() {
  const t = useText(signalMessages);
  const ui = useText(uiMessages);
  const go = useNavigate();
  const { online } = useOutbox();
  const me = useRead(getMe);
  const draft = useDraft<CaptureDraft>(draftKey('signals', 'new'), emptyCapture, { schema: '1' });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const signal = draft.value;
  const change = (part: Partial<CaptureDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const teamId = signal.teamId ?? me.data?.teams[0]?.id;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = NewSignal.safeParse(toNewSignal(signal, teamId));
    if (!checked.success) {
      const wrong = new Set(checked.error.issues.map((issue) => String(issue.path[0])));
      setErrors(Object.fromEntries([...wrong].map((field) => [field, t('capture.needed')])));
      return;
    }
    await draft.handOver({
      id: uuidv7(),
      method: captureSignal.method as 'POST',
      path: captureSignal.path,
      body: checked.data,
      group: 'signals',
    });
    showToast({ text: online ? t('capture.done') : t('capture.doneOffline') });
    await go({ to: '/signals' });
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Page
        title={t('capture.title')}
        width="narrow"
        back={{ href: '/signals', label: t('title') }}
        action={
          <Button type="submit" variant="primary">
            {t('capture.submit')}
          </Button>
        }
      >
        <Stack gap={5}>
          <TextArea
            label={t('capture.text')}
            size="large"
            rows={3}
            autoFocus
            autoComplete="off"
            value={signal.text}
            onChange={(text) => change({ text })}
            error={errors['text']}
          />
          <PlaceChoice teamId={teamId} value={signal.place} onChange={(place) => change({ place })} />
          <ChipChoices
            label={t('capture.areas')}
            chips={lifeAreaIds.map((id) => ({ id, label: ui(`area.${id}`), icon: <AreaIcon area={id} />, tone: id }))}
            value={signal.areas}
            onChange={(areas) => change({ areas })}
          />
          <SimilarSignals teamId={teamId} address={signal.address} personName={signal.personName} />
          <div className="signal-answers">
            <ChipChoice
              label={t('capture.known')}
              chips={[
                { id: 'yes', label: t('capture.knownYes') },
                { id: 'no', label: t('capture.knownNo') },
              ]}
              value={signal.known}
              onChange={(known) => change({ known })}
            />
            <ChipChoices
              label={t('capture.urgent')}
              isLabelHidden
              chips={[{ id: 'urgent', label: t('capture.urgent') }]}
              value={signal.urgent ? ['urgent'] : []}
              onChange={(chosen) => change({ urgent: chosen.length > 0 })}
            />
          </div>
          <Disclosure title={t('capture.more')} headingLevel={2}>
            <MoreAboutSignal signal={signal} teams={me.data?.teams ?? []} onChange={change} />
          </Disclosure>
        </Stack>
      </Page>
    </form>
  );
}
