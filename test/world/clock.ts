/** Only what o'clock it is; the browser's own timers go on. Runs in the page. */
export function putTheClockOn(milliseconds: number): void {
  const RealDate = Date;
  const now = () => RealDate.now() + milliseconds;
  globalThis.Date = new Proxy(RealDate, {
    construct: (_, given: [number]) => (given.length ? new RealDate(...given) : new RealDate(now())),
    get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
  });
}
