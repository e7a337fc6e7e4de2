import { locales } from '@usward/exercises/playing';
import { useHouse } from '../texts/house.ts';
import { speakTo, useReader } from '../texts/reader.ts';
import './languages.css';

/** The two languages, each named by itself, for whoever is not signed in. */
export function Languages() {
  const say = useHouse();
  const reader = useReader();
  return (
    <div className="languages" role="group" aria-label={say('language')}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={reader.locale === locale}
          onClick={() => speakTo({ ...reader, locale })}
        >
          {say(locale === 'en' ? 'english' : 'spanish')}
        </button>
      ))}
    </div>
  );
}
