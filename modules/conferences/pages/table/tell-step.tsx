import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { ButtonLink } from '../../../../ui/button/button-link.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import type { PlanLine } from '../../api.ts';
import { tableMessages } from '../../table-messages.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { PlanWordsItem } from '../plan-words.tsx';
import type { LaidConference } from './table-state.ts';
import type { TableActions } from './use-conference.ts';
import { Verdict } from './verdict.tsx';

interface Props {
  caseId: string;
  conference: LaidConference;
  actions: TableActions;
  canWrite: boolean;
}

/** The plan as the family tells it. The team says of each line "good so" or why it is not safe; the words stay. */
export function TellStep({ caseId, conference, actions, canWrite }: Props) {
  const t = useText(tableMessages);
  const [unsafe, setUnsafe] = useState<PlanLine | null>(null);
  const { plan, ourQuestion, waiting } = conference;
  return (
    <Stack gap={5}>
      {ourQuestion !== null && (
        <p className="conference-our-question">
          <span>{t('alone.question')}</span>
          {ourQuestion}
        </p>
      )}
      {waiting.size > 0 && <Notice>{t('tell.waits')}</Notice>}
      {plan.length === 0 && <p>{t('tell.empty')}</p>}
      <ol className="plan-list" role="list">
        {plan.map((line) => (
          <PlanWordsItem key={line.id} words={line}>
            <Verdict line={line} />
            {canWrite && (
              <Cluster>
                {line.verdict !== 'good' && (
                  <Button
                    aria-label={t('tell.goodOf', { text: line.text })}
                    onPress={() => void actions.judge(line.id, { version: line.version, verdict: 'good' })}
                  >
                    {t('tell.good')}
                  </Button>
                )}
                <Button
                  variant="quiet"
                  aria-label={t('tell.unsafeOf', { text: line.text })}
                  onPress={() => setUnsafe(line)}
                >
                  {t('tell.unsafe')}
                </Button>
              </Cluster>
            )}
          </PlanWordsItem>
        ))}
      </ol>
      {canWrite && <FromPaper conferenceId={conference.id} onPut={actions.addFromPaper} />}
      {(canWrite || conference.state === 'held') && (
        <OutcomeForm conference={conference} canWrite={canWrite} onClose={actions.close} />
      )}
      {conference.state === 'held' && (
        <Cluster>
          <ButtonLink variant="primary" size="large" href={`/cases/${caseId}/conference`}>
            {t('tell.further')}
          </ButtonLink>
        </Cluster>
      )}
      {unsafe && (
        <BecauseDialog
          line={unsafe}
          onClose={() => setUnsafe(null)}
          onSave={(because) => actions.judge(unsafe.id, { version: unsafe.version, verdict: 'unsafe', because })}
        />
      )}
    </Stack>
  );
}

interface BecauseProps {
  line: PlanLine;
  onClose: () => void;
  onSave: (because: string) => Promise<void>;
}

function BecauseDialog({ line, onClose, onSave }: BecauseProps) {
  const t = useText(tableMessages);
  const draft = useDraft(draftKey('conference', line.id, 'because'), line.because ?? '', { schema: '1' });
  const [isLacking, setLacking] = useState(false);
  const save = () => {
    const because = draft.value.trim();
    setLacking(because === '');
    if (because !== '') void onSave(because).then(async () => draft.discard().then(onClose));
  };
  return (
    <Dialog
      title={t('tell.unsafeOf', { text: line.text })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('tell.cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('tell.save')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('tell.because')}
        description={t('tell.becauseHelp')}
        value={draft.value}
        onChange={draft.setValue}
        error={isLacking ? t('tell.becauseNeeded') : undefined}
        maxLength={20_000}
        autoComplete="off"
      />
    </Dialog>
  );
}

/** A line that the family wrote on paper, when the screen could not be given. */
function FromPaper({ conferenceId, onPut }: { conferenceId: string; onPut: (text: string) => Promise<void> }) {
  const t = useText(tableMessages);
  const draft = useDraft(draftKey('conference', conferenceId, 'paper'), '', { schema: '1' });
  const put = () => {
    const text = draft.value.trim();
    if (text !== '') void onPut(text).then(() => draft.discard());
  };
  return (
    <div className="said-add">
      <TextField
        label={t('tell.fromPaper')}
        value={draft.value}
        onChange={draft.setValue}
        maxLength={200}
        autoComplete="off"
      />
      <Button onPress={put}>{t('said.put')}</Button>
    </div>
  );
}
