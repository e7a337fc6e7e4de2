/** The API's one source of time. A test or the demo sets it; the door then tells the same time to the database. */
export class Clock {
  #set: Date | undefined;

  now(): Date {
    return this.#set ? new Date(this.#set) : new Date();
  }

  /** Only a database marked 'test' or 'filling' follows. */
  set(to: Date | undefined): void {
    this.#set = to;
  }

  get isSet(): boolean {
    return this.#set !== undefined;
  }
}
