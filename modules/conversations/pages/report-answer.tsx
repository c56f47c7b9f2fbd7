import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import type { Report } from '../api-report.ts';
import type { ReportAnswer } from '../domain.ts';
import { conversationMessages } from '../messages.ts';

type Reader = Report['readers'][number];
interface Answering {
  who: string | null;
  answer: ReportAnswer | null;
  remark: string;
}

const keyOf = (reader: Reader) => reader.personId ?? reader.name;

/** What somebody says of a report, kept on the device while it is being written. */
export function useAnswer(conversationId: string, first: Reader | undefined) {
  const initial: Answering = { who: first ? keyOf(first) : null, answer: null, remark: '' };
  const draft = useDraft(draftKey('report', conversationId, 'answer'), initial);
  const { value } = draft;
  return {
    value,
    set: (patch: Partial<Answering>) => draft.setValue({ ...value, ...patch }),
    discard: draft.discard,
    /** For the server; undefined while nobody answered. */
    given: () => {
      if (value.answer === null || value.who === null) return undefined;
      const isPerson = /^[0-9a-f-]{36}$/.test(value.who);
      return {
        personId: isPerson ? value.who : null,
        name: isPerson ? null : value.who,
        answer: value.answer,
        remark: value.remark,
      };
    },
  };
}

interface Props {
  answer: ReturnType<typeof useAnswer>;
  readers: readonly Reader[];
}

/** Is it right? Who says so, and what they want to add in their own words. */
export function AnswerFields({ answer, readers }: Props) {
  const t = useText(conversationMessages);
  const { value, set } = answer;
  return (
    <div className="report-answers">
      <h2>{t('report.question')}</h2>
      {readers.length > 1 && (
        <ChipChoice
          label={t('report.who')}
          isRequired
          value={value.who}
          onChange={(who) => set({ who })}
          chips={readers.map((reader) => ({ id: keyOf(reader), label: reader.name }))}
        />
      )}
      <ChipChoice
        label={t('report.question')}
        isLabelHidden
        value={value.answer}
        onChange={(given) => set({ answer: given })}
        chips={[
          { id: 'agreed', label: t('report.yes') },
          { id: 'agreed-with-remark', label: t('report.yesBut') },
          { id: 'not-agreed', label: t('report.no') },
        ]}
      />
      {(value.answer === 'agreed-with-remark' || value.answer === 'not-agreed' || value.remark !== '') && (
        <TextArea
          label={t('report.remark')}
          description={t('report.remarkHint')}
          value={value.remark}
          onChange={(remark) => set({ remark })}
          size="large"
          autoComplete="off"
        />
      )}
    </div>
  );
}
