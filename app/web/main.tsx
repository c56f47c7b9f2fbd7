import '../../platform/web/no-eval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { getMe } from '../../modules/accounts/api.ts';
import { OfferedChoices } from '../../platform/web/offered-choice.tsx';
import { reading } from '../../platform/web/use-read.ts';
import { OfflineContext } from '../../platform/offline/offline-context.ts';
import { offeredChoices } from './offered-choices.ts';
import { offline } from './offline.ts';
import { queries } from './queries.ts';
import { registerServiceWorker } from './register-service-worker.ts';
import { router } from './router.tsx';
import { offerUpdate } from './update.ts';

// Who looks is asked while the screen itself is still being fetched: neither waits for the other.
void queries.prefetchQuery(reading(getMe));

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <OfflineContext value={offline}>
      <QueryClientProvider client={queries}>
        <OfferedChoices value={offeredChoices}>
          <RouterProvider router={router} />
        </OfferedChoices>
      </QueryClientProvider>
    </OfflineContext>
  </StrictMode>,
);

void registerServiceWorker({ saveAll: () => offline.drafts.flush(), onUpdateReady: offerUpdate });
