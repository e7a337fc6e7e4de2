/** The same without these parts. */
export const without = <T extends object, K extends string>(from: T, ...names: K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.some((one) => one === name))) as Omit<
    T,
    K
  >;
