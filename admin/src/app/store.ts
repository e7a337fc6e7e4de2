import { memoryStore, type Store } from 'react-admin';

const kept = 'usward.console.theme';

/**
 * What the console remembers of its own state lives as long as the page: a search for a couple's name must not stay
 * on the disk. Only the light is kept.
 */
export function quietStore(): Store {
  const theme = localStorage.getItem(kept);
  const store = memoryStore(theme === 'light' || theme === 'dark' ? { theme } : {});
  return {
    ...store,
    setItem: (key, value) => {
      if (key === 'theme') localStorage.setItem(kept, String(value));
      store.setItem(key, value);
    },
  };
}
