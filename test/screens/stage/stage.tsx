import '@usward/theme/tokens.css';
import '../../../portal/src/ui/fonts.css';
import '../../../portal/src/ui/base.css';
import '../../../portal/src/ui/text.css';
import '../../../portal/src/ui/card.css';
import '../../../portal/src/ui/frame.css';
import { library } from '@usward/catalogue';
import { forHome, type Exercise } from '@usward/exercises';
import { played } from '@usward/exercises/samples';
import { Player } from '@usward/player';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Shown, Stage } from './shown.ts';

// One page on which every step of every exercise is shown in the real player, without a server.

const root = createRoot(document.getElementById('root') ?? document.body);
const nothing = () => undefined;
const said = { en: 'Tired, and glad you are here.', es: 'Con cansancio, y con alegría de que estés.' };

function show({ key, variant, size, at, locale, address, isFilled }: Shown): void {
  const found = library.find((one) => one.key === key);
  if (!found) throw new Error(`No exercise ${key}`);
  const exercise = atHome(found);
  const part = played({
    exercise,
    variant,
    size,
    turn: 0,
    voice: () => said[locale],
    level: (widest) => widest,
  });
  document.documentElement.lang = locale;
  flushSync(() =>
    root.render(
      <div className="frame" key={JSON.stringify([key, variant, size, at, locale, address, isFilled])}>
        <main className="screen">
          <Player
            exercise={exercise}
            variant={variant}
            size={size}
            locale={locale}
            address={address}
            partnerName={locale === 'es' ? 'Inés' : 'Sam'}
            limits={<p>…</p>}
            answers={isFilled ? part.answers : {}}
            happened={[]}
            at={at}
            onAnswer={nothing}
            onHappened={nothing}
            onMove={nothing}
            onSize={nothing}
            onEnd={nothing}
            onLeave={nothing}
          />
        </main>
      </div>,
    ),
  );
}

const atHome = (exercise: Exercise): Exercise =>
  forHome(exercise, { avoidsBabyWords: false, children: ['Alma', 'Teo'], ages: null });

const stage: Stage = { show };
Object.assign(globalThis, { stage });
