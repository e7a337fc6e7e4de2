import './phone/fragment.ts';
import '@usward/theme/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import './ui/text.css';
import './ui/card.css';
import './ui/frame.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { lookAhead } from './api/ahead.ts';
import { settleSignOut } from './api/sign-out.ts';
import { App } from './app/app.tsx';
import { guardThePage } from './app/hide.ts';
import { registerServiceWorker } from './app/service-worker.ts';
import { whenIdle } from './app/when-idle.ts';
import { recallBrand } from './phone/brand.ts';
import { recallLook } from './phone/theme.ts';
import { startTexts } from './texts/i18n.ts';
import { recallReader } from './texts/reader.ts';

async function start(root: HTMLElement): Promise<void> {
  guardThePage();
  // A newer version has replaced the parts this page was going to load. Without any line the page is better than none.
  addEventListener('vite:preloadError', () => {
    if (navigator.onLine || navigator.serviceWorker?.controller) location.reload();
  });
  const isToday = location.pathname === '/';
  const ahead = settleSignOut().then(() => (isToday ? lookAhead() : undefined));
  // All that the first screen says: were a text missing, React would show its stand-in for at least 300 ms.
  const texts = Promise.all([recallReader(), recallLook(), recallBrand()]).then(() =>
    startTexts(isToday ? ['house', 'refusals', 'today'] : ['house', 'refusals']),
  );
  await Promise.all([ahead, texts]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  whenIdle(registerServiceWorker);
}

const root = document.getElementById('root');
if (root) void start(root);
