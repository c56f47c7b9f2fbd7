import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { useOutbox } from '../../../../platform/offline/use-outbox.ts';
import { reading } from '../../../../platform/web/use-read.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { changeTool, getOwnTool, listTools, OwnTool } from '../api.ts';
import type { Draft } from '../domain.ts';

/** What is worked on: of which version it is a draft, how often that was changed when it was seen, and the draft. */
interface Work {
  number: number;
  /** 0: the draft is begun with the first change. */
  version: number;
  tool: Draft;
}

/** The draft as the server has it, or the last version as the beginning of the next. */
function workOf({ versions }: OwnTool): Work {
  const last = versions.at(-1)!;
  const { number, version, definition: tool } = last;
  return last.publishedAt === null ? { number, version, tool } : { number: number + 1, version: 0, tool };
}

const same = (one: Draft, other: Draft) => JSON.stringify(one) === JSON.stringify(other);

/** No answer, a session that ended, or a server that cannot now: it is tried again by itself. */
const comesBack = (status: number) => status === 0 || status === 401 || status === 429 || status >= 500;

/** How long nothing is typed before it goes to the server, and how long after the server did not answer. */
const pause = 700;
const pauseAfterSilence = 4000;

/** The tool that is made: kept on this device as one types, and then on the server. */
export function useToolDraft(own: OwnTool) {
  const queries = useQueryClient();
  const { online } = useOutbox();
  const kept = useMemo(() => workOf(own), [own]);
  const draft = useDraft<Work>(draftKey('tool', own.id), kept, { schema: '1' });
  const write = useWrite(changeTool);
  const { value: work, setValue, discard } = draft;
  /** What this window sent, whether an answer came back or not. */
  const sent = useRef(new Set<string>());

  const isChanged = !same(work.tool, kept.tool);
  const isTyped = draft.state !== 'idle';
  const clash = write.error?.theirs(OwnTool);
  const isSilent = write.error !== null && comesBack(write.error.status);
  const tried = write.variables?.body?.definition;
  const refused = write.error && !isSilent && !clash && tried !== undefined && same(tried, work.tool);

  const know = (tool: OwnTool) => {
    queries.setQueryData(reading(getOwnTool, { params: { toolId: own.id } }).queryKey, tool);
    void queries.invalidateQueries({ queryKey: [listTools.id] });
  };
  /** Goes on from what the server has now, with what is typed here. */
  const goOnFrom = (tool: OwnTool) => {
    const { number, version } = workOf(tool);
    setValue((now) => ({ ...now, number, version }));
    know(tool);
  };

  const save = async (): Promise<OwnTool> => {
    const { number, version, tool: definition } = work;
    sent.current.add(JSON.stringify(definition));
    const tool = await write.mutateAsync({ params: { toolId: own.id }, body: { number, version, definition } });
    goOnFrom(tool);
    return tool;
  };

  // At once and not a moment later: what is typed in between would go along.
  useLayoutEffect(() => {
    if (isTyped && !isChanged && !write.isPending) void discard();
  }, [isTyped, isChanged, write.isPending, discard]);

  // The answer to what was sent got lost: what stands there is our own.
  const isOurs = clash !== undefined && sent.current.has(JSON.stringify(workOf(clash).tool));
  useEffect(() => {
    if (!isOurs || !clash) return;
    write.reset();
    goOnFrom(clash);
  });

  const isToGo = isChanged && !clash && !refused && !write.isPending && online;
  const saveNow = useRef(save);
  useLayoutEffect(() => {
    saveNow.current = save;
  });
  // Each change begins the pause anew.
  useEffect(() => {
    if (!isToGo) return undefined;
    const timer = setTimeout(() => void saveNow.current().catch(() => undefined), isSilent ? pauseAfterSilence : pause);
    return () => clearTimeout(timer);
  }, [isToGo, isSilent, work]);

  return {
    tool: work.tool,
    number: work.number,
    /** Something differs from the version that was published last. */
    isBegun: isChanged || work.version > 0,
    isChanged,
    change: (how: (tool: Draft) => Draft) => setValue((now) => ({ ...now, tool: how(now.tool) })),
    isSaving: write.isPending,
    error: clash ? null : write.error,
    /** As it stands here, on the server; for what comes after. */
    settled: async () => (isChanged ? save() : own),
    know,
    /** What was typed here is not kept any more. */
    forget: discard,
    state:
      write.error?.status === 0 || !online
        ? ('offline' as const)
        : isChanged
          ? ('on-device' as const)
          : ('saved' as const),
    isNotOnDevice: draft.state === 'not-saved',
    refusal: refused ? (write.error?.problem.detail ?? write.error?.problem.title) : undefined,
    /** A colleague changed the same draft. */
    clash:
      clash && !isOurs
        ? {
            theirs: workOf(clash).tool,
            theirName: clash.versions.at(-1)?.changedByName,
            resolve: (chosen: Draft) => {
              write.reset();
              setValue((now) => ({ ...now, tool: chosen }));
              goOnFrom(clash);
            },
            giveWay: () => {
              write.reset();
              know(clash);
              void discard();
            },
          }
        : undefined,
  };
}

export type ToolDraft = ReturnType<typeof useToolDraft>;
