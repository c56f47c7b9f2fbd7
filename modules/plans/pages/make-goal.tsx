import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { WishIcon } from '../../../ui/icons/people-icons.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { Quote } from '../../../ui/quote/quote.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { addGoal } from '../api.ts';
import { frames, type Frame } from '../domain.ts';
import { planScreenMessages } from '../screen-messages.ts';

/** What was said at the table, as far as a wish needs it. */
export interface SaidFragment {
  id: string;
  text: string;
  speaker: string;
}

interface Props {
  caseId: string;
  fragment: SaidFragment;
}

/** A button that makes what was said a wish in the plan: one press opens it, one press keeps it. */
export function MakeGoal({ caseId, fragment }: Props) {
  const t = useText(planScreenMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<WishIcon size={1.1} />} onPress={() => setOpen(true)}>
        {t('make.title')}
      </Button>
      {isOpen && <MakeGoalDialog caseId={caseId} fragment={fragment} onClose={() => setOpen(false)} />}
    </>
  );
}

interface Draft {
  text: string;
  frame: Frame | null;
  solution: string;
}

function MakeGoalDialog({ caseId, fragment, onClose }: Props & { onClose: () => void }) {
  const t = useText(planScreenMessages);
  const ui = useText(uiMessages);
  const go = useNavigate();
  const draft = useDraft<Draft>(
    draftKey('plan', 'make-goal', fragment.id),
    { text: fragment.text, frame: null, solution: '' },
    { schema: '1' },
  );
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const [isEmpty, setEmpty] = useState(false);
  const { text, frame, solution } = draft.value;

  const submit = async () => {
    if (text.trim() === '') {
      setEmpty(true);
      return;
    }
    await draft.handOver({
      id: uuidv7(),
      method: 'POST',
      path: pathOf(addGoal, { caseId }),
      body: {
        id: uuidv7(),
        text,
        fromFragmentId: fragment.id,
        ...(frame && solution.trim() ? { solution: { frame, text: solution } } : {}),
      },
      // After the fragment itself: without a connection that one has to arrive first.
      group: `fragment/${fragment.id}`,
    });
    onClose();
    showToast({
      text: t('make.done'),
      action: { label: t('make.show'), onAction: () => void go({ href: `/cases/${caseId}/plan` }) },
    });
  };

  return (
    <WriteDialog
      title={t('make.title')}
      error={null}
      isPending={false}
      submit={t('make.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {text.trim() !== fragment.text.trim() && (
        <Quote name={fragment.speaker} size="small" meta={t('make.said')}>
          {fragment.text}
        </Quote>
      )}
      <TextArea
        label={t('make.text')}
        description={t('make.textHelp')}
        rows={2}
        autoComplete="off"
        value={text}
        onChange={(words) => change({ text: words })}
        error={isEmpty ? t('form.needed') : undefined}
      />
      <ChipChoice
        label={t('make.frame')}
        chips={frames.map((id) => ({ id, label: ui(`frame.${id}`) }))}
        value={frame}
        onChange={(chosen) => change({ frame: chosen })}
      />
      {frame && (
        <TextField
          label={t('make.solution')}
          autoComplete="off"
          maxLength={200}
          value={solution}
          onChange={(words) => change({ solution: words })}
        />
      )}
    </WriteDialog>
  );
}
