/** Named values of one person, sealed. Without the key nothing is kept and nothing is found. */
export interface Shelf {
  put(name: string, value: unknown): Promise<void>;
  get<T>(name: string): Promise<T | null>;
  drop(name: string): Promise<void>;
  /** The names that begin so. */
  names(beginning: string): Promise<string[]>;
}

/** What the tabs of one browser agree on. */
export interface Tabs {
  /** Does the task while no other tab does one of the same name; in the order asked. */
  inTurn<T>(name: string, task: () => Promise<T>): Promise<T>;
  /** Something was kept about this occurrence: the others look again. */
  tell(occurrenceId: string): void;
  /** Hears what another tab told, until the returned function is called. */
  hear(listener: (occurrenceId: string) => void): () => void;
}

/** Where there is one tab only. */
export function oneTab(): Tabs {
  const turns = new Map<string, Promise<unknown>>();
  return {
    inTurn(name, task) {
      const turn = (turns.get(name) ?? Promise.resolve()).then(task, task);
      turns.set(name, turn);
      return turn;
    },
    tell: () => undefined,
    hear: () => () => undefined,
  };
}
