import type { Clock } from '../platform/clock.ts';

type Scene = { at: Date; play: () => Promise<void> };

/** What happens when. A scene may add later ones, such as a closing time that only exists once something was given. */
export class Agenda {
  readonly #scenes: Scene[] = [];

  add(at: Date, play: () => Promise<void>): void {
    const later = this.#scenes.findIndex((scene) => scene.at > at);
    this.#scenes.splice(later < 0 ? this.#scenes.length : later, 0, { at, play });
  }

  /** Plays every scene up to `until`, each at its own time; what lies beyond it does not happen. */
  async play(clock: Clock, until: Date): Promise<void> {
    for (let scene = this.#scenes.shift(); scene && scene.at <= until; scene = this.#scenes.shift()) {
      clock.set(scene.at);
      await scene.play();
    }
  }
}
