import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '../tokens.css';
import '../base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '../../platform/i18n/messages.ts';
import { UiProvider } from '../provider/ui-provider.tsx';
import { applyTheme } from '../theme.ts';
import { FocusSample } from './focus-sample.tsx';
import { KitFrame } from './kit-frame.tsx';

// The kit on its own, without server or router: `npx vite build ui/kit-page`, `?language=en` for English, `?focus` for FocusPage.
const asked = new URLSearchParams(location.search);
if (asked.get('language') === 'en') {
  void i18n.changeLanguage('en');
  document.documentElement.lang = 'en';
}
applyTheme();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <UiProvider navigate={(href) => location.assign(href)}>
        {asked.has('focus') ? <FocusSample /> : <KitFrame />}
      </UiProvider>
    </StrictMode>,
  );
}
