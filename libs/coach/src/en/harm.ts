export const harm: readonly string[] = [];
