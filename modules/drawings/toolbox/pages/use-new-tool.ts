import { useRef, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import { call } from '../../../../platform/web/call.ts';
import { ProblemError } from '../../../../platform/web/problem-error.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { addTool, getTool, listTools } from '../api.ts';
import type { Draft } from '../domain.ts';

/** Makes a tool, as a draft, and goes there. Pressed twice it is made once. */
export function useNewTool() {
  const go = useNavigate();
  const write = useWrite(addTool, { refreshes: [listTools] });
  const id = useRef(uuidv7());
  /** The tool to begin with could not be read. */
  const [unread, setUnread] = useState<ProblemError | null>(null);

  const make = (definition: Draft) => {
    if (write.isPending) return;
    write.mutate(
      { body: { id: id.current, definition } },
      {
        onSuccess: (tool) => {
          id.current = uuidv7();
          void go({ to: '/toolbox/$toolId', params: { toolId: tool.id } });
        },
      },
    );
  };
  return {
    isPending: write.isPending,
    error: write.error ?? unread,
    make,
    /** With another tool as the beginning. */
    makeFrom: async (toolId: string) => {
      setUnread(null);
      try {
        make((await call(getTool, { params: { toolId } })).definition);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        setUnread(error);
      }
    },
  };
}
