import { createContext, type ReactNode } from 'react';

/** Help and Hide, for a screen that covers the whole page and must show them itself. */
export const AlwaysHere = createContext<ReactNode>(null);
