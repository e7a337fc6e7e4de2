/** Where the configuration is found by those that Nest builds. */
export const CONFIG = Symbol('config');
