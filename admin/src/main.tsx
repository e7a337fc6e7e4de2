import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import '@fontsource/fraunces/latin-400.css';
import '@fontsource/fraunces/latin-600.css';
import '@usward/theme/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

/** The page's policy forbids code made of text; zod would try it once, in the rooms that bring it along. */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
