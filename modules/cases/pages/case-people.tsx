import { Stack } from '../../../ui/layout/layout.tsx';
import type { Case } from '../api.ts';
import { HelpersSection } from './helpers-section.tsx';
import { OpeningsSection } from './openings-section.tsx';
import { ViewsSection } from './views-section.tsx';

/** How each sees it, who helps already, and who looks along. */
export function CasePeople({ found }: { found: Case }) {
  return (
    <Stack gap={6}>
      <ViewsSection found={found} />
      <HelpersSection found={found} />
      <OpeningsSection found={found} />
    </Stack>
  );
}
