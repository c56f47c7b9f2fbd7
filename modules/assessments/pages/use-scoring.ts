import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import type { SavedState } from '../../../ui/saved-mark/saved-mark.tsx';
import { getAssessment, keepLadder, keepScore, listAssessments, type Assessment } from '../api.ts';
import { shownAnswers, withoutSent, type Answer, type AnswerKey, type Answers } from './answers.ts';

/** The same answer by somebody else; null: they took it away. */
export interface Clash {
  key: AnswerKey;
  theirs: (Answer & { byName: string }) | null;
}

/** A touch is sent when the hand rests for so long, in milliseconds. */
const rest = 500;
const tryAgainAfter = 5_000;

/**
 * Every touch is kept on the device at once and sent by itself, one answer at a time, on the version that was seen.
 * What cannot be sent now stays here and is tried again; what somebody else changed meanwhile is laid side by side.
 */
export function useScoring(caseId: string, assessment: Assessment) {
  const draft = useDraft<Answers>(draftKey('assessment', assessment.id, 'answers'), {}, { schema: '1' });
  const queries = useQueryClient();
  const { online } = useOutbox();
  const score = useWrite(keepScore, { refreshes: [listAssessments] });
  const ladder = useWrite(keepLadder, { refreshes: [listAssessments] });
  const [clash, setClash] = useState<Clash | null>(null);
  const [refused, setRefused] = useState<{ key: AnswerKey; answer: Answer; message: string } | null>(null);
  const [waits, setWaits] = useState(false);
  const [round, setRound] = useState(0);
  const isSending = useRef(false);
  const params = { caseId, assessmentId: assessment.id };

  const next = (Object.entries(draft.value) as [AnswerKey, Answer][]).find(
    ([key, answer]) => answer.reason.trim() !== '' && clash?.key !== key && refused?.answer !== answer,
  );

  async function send(key: AnswerKey, answer: Answer): Promise<void> {
    const { reason, entryVersion, seen: version } = answer;
    if (key === 'ladder') {
      const kept = await ladder.mutateAsync({
        params,
        body: { rung: answer.value as never, wish: answer.wish as never, reason, entryVersion, version },
      });
      keepInSight({ ...latest(), ladder: kept });
      draft.setValue((before) => withoutSent(before, key, answer, kept.version));
      return;
    }
    const kept = await score.mutateAsync({
      params: { ...params, domain: key },
      body: { level: answer.value as never, reason, entryVersion, version },
    });
    const now = latest();
    keepInSight({ ...now, scores: [...now.scores.filter(({ domain }) => domain !== kept.domain), kept] });
    draft.setValue((before) => withoutSent(before, key, answer, kept.version));
  }

  const queryKey = [getAssessment.id, params, {}];
  const latest = () => queries.getQueryData<Assessment>(queryKey) ?? assessment;
  const keepInSight = (now: Assessment) => queries.setQueryData(queryKey, now);

  function failed(key: AnswerKey, answer: Answer, { problem, status }: ProblemError): void {
    if (status === 409) return setClash({ key, theirs: theirsOf(problem.current) });
    if (status === 400 || status === 404 || status === 422) {
      const message = problem.errors?.[0]?.message ?? problem.detail ?? problem.title;
      return setRefused({ key, answer, message });
    }
    setWaits(true);
  }

  const sendNext = useEffectEvent(() => {
    if (!next || isSending.current) return;
    const [key, answer] = next;
    isSending.current = true;
    void send(key, answer)
      .then(() => setWaits(false))
      .catch((error: unknown) => failed(key, answer, error as ProblemError))
      .finally(() => {
        isSending.current = false;
        setRound((before) => before + 1);
      });
  });

  // A new touch, or the end of the one before, starts the next; being online again wakes what waited.
  useEffect(() => {
    const timer = setTimeout(sendNext, waits ? tryAgainAfter : rest);
    return () => clearTimeout(timer);
  }, [draft.value, round, waits, online, clash, refused]);

  const answers = shownAnswers(assessment, draft.value);
  return {
    answers,
    clash,
    refused: refused && draft.value[refused.key] === refused.answer ? refused : null,
    state: savedState(draft.state === 'not-saved', waits || !online, Object.keys(draft.value).length > 0),
    isAllSent: Object.keys(draft.value).length === 0,
    /** Changes one answer, or opens it. */
    change: (key: AnswerKey, part: Partial<Answer>) =>
      draft.setValue((before) => {
        const known = before[key] ?? answers[key];
        const fresh: Answer = { value: null, wish: null, reason: '', entryVersion: 1, seen: null };
        return { ...before, [key]: { ...fresh, ...known, ...part } };
      }),
    /** Forgets what was not sent of one answer. */
    forget: (key: AnswerKey) =>
      draft.setValue((before) => Object.fromEntries(Object.entries(before).filter(([known]) => known !== key))),
    /** What it becomes after two people wrote it. */
    settle: (key: AnswerKey, answer: Answer) => {
      setClash(null);
      draft.setValue((before) => ({ ...before, [key]: answer }));
      void queries.invalidateQueries({ queryKey: [getAssessment.id] });
    },
    discard: draft.discard,
  };
}

function savedState(isRefusedByDevice: boolean, isOffline: boolean, hasUnsent: boolean): SavedState {
  if (!hasUnsent) return 'saved';
  if (isRefusedByDevice) return 'saving';
  return isOffline ? 'offline' : 'on-device';
}

interface Current {
  level?: number | null;
  rung?: number | null;
  wish?: number | null;
  reason: string;
  entryVersion: number;
  version: number;
  byName: string;
}

function theirsOf(current: unknown): Clash['theirs'] {
  if (!current) return null;
  const { level, rung, wish, reason, entryVersion, version, byName } = current as Current;
  return { value: level ?? rung ?? null, wish: wish ?? null, reason, entryVersion, seen: version, byName };
}
