import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useLastSeen } from '../../../../platform/offline/use-last-seen.ts';
import { useRead } from '../../../../platform/web/use-read.ts';
import { getTool, type ToolForm } from '../../toolbox/api.ts';

/** A tool in one version, or the newest: from the server or else from this device. */
export function useTool(toolId: string, version?: number) {
  const read = useRead(getTool, { params: { toolId }, query: version === undefined ? {} : { version } });
  const seen = useLastSeen<ToolForm>({
    key: draftKey('snapshot', 'tool', toolId, version === undefined ? 'newest' : `v${version}`),
    schema: 'tool-1',
    fresh: read.data,
    stamp: read.data && String(read.data.version),
  });
  const data = read.data ?? seen.kept;
  return { data, error: data === undefined && seen.isRead ? read.error : null, refetch: () => void read.refetch() };
}
