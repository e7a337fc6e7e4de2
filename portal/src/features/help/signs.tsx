import { useTexts } from './texts.ts';

/** Arguing more in hard times is common; being afraid is something else. */
export function Tired({ isPlain }: { isPlain: boolean }) {
  const say = useTexts();
  return (
    <section className="card" aria-labelledby="tired">
      <h2 id="tired" tabIndex={-1}>
        {say('tiredTitle')}
      </h2>
      <p>{say(isPlain ? 'tiredPlain' : 'tired')}</p>
      <p>{say('afraid')}</p>
      <p>{say('afraidDo')}</p>
    </section>
  );
}

/** What is an illness, and does not wait. */
export function NotTired({ isPlain }: { isPlain: boolean }) {
  const say = useTexts();
  return (
    <section className="card" aria-labelledby="not-tired">
      <h2 id="not-tired" tabIndex={-1}>
        {say('notTiredTitle')}
      </h2>
      <p>{say(isPlain ? 'notTiredPlain' : 'notTired')}</p>
      <ul className="signs">
        {say(isPlain ? 'notTiredSignsPlain' : 'notTiredSigns')
          .split('\n')
          .map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
      </ul>
      <p>{say(isPlain ? 'notTiredDoPlain' : 'notTiredDo')}</p>
    </section>
  );
}
