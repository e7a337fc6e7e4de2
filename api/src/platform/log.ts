import { pino } from 'pino';

/**
 * One JSON object a line on standard output. What goes in is chosen field by field: no bodies, no addresses, no queries.
 * The server sets the level that the configuration names.
 */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
