import { useTheme } from '@mui/material/styles';
import { useEffect } from 'react';
import { useLanguage } from './words.ts';

/** The page says its language, and the player's style sheet follows the console's light. */
export function useDocument() {
  const language = useLanguage();
  const { mode } = useTheme().palette;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = mode === 'dark' ? 'night' : 'light';
  }, [language, mode]);
}
