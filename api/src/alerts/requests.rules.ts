const hour = 3_600_000;

/** Two working days, counted as 72 hours. */
export const dueAt = (askedAt: Date): Date => new Date(askedAt.getTime() + 72 * hour);
