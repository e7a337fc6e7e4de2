/** Every refusal of the API asks this, where there is one: whether it is switched off (`census.ts`). */
declare global {
  var uswardAllows: ((id: string) => boolean) | undefined;
}

/** Which guards refused while something was done. */
export async function firedBy<T>(act: () => Promise<T>): Promise<{ result: T; fired: Set<string> }> {
  const fired = new Set<string>();
  globalThis.uswardAllows = (id) => !fired.add(id);
  const result = await act().finally(() => delete globalThis.uswardAllows);
  return { result, fired };
}

/** Something done while one guard lets everybody through. */
export async function without<T>(guard: string, act: () => Promise<T>): Promise<T> {
  globalThis.uswardAllows = (id) => id === guard;
  return act().finally(() => delete globalThis.uswardAllows);
}
