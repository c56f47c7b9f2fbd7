import { useRef } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { addTool, listTools } from '../api.ts';
import type { Draft } from '../domain.ts';

/** Makes a tool, as a draft, and goes there. Pressed twice it is made once. */
export function useNewTool() {
  const go = useNavigate();
  const write = useWrite(addTool, { refreshes: [listTools] });
  const id = useRef(uuidv7());
  return {
    isPending: write.isPending,
    error: write.error,
    make: (definition: Draft) => {
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
    },
  };
}
