import { join } from 'node:path';

/** The time it shall be for the product; null is the real one. */
export type Wished = { id: number; clock: string | null };
export type Granted = { id: number } | 'listening';

interface App {
  listen(port: number, host: string): Promise<unknown>;
  close(): Promise<void>;
  get(what: unknown): { set(to: Date | undefined): void };
}

type Built = {
  createServer(config: object): Promise<App>;
  readConfig(env: NodeJS.ProcessEnv): { port: number; host: string };
  Clock: unknown;
};
const built = <Name extends keyof Built>(file: string): Promise<Pick<Built, Name>> =>
  import(join(import.meta.dirname, '../../api/dist', file));

/** The product as `npm start` runs it, from what was built, but for one thing: its clock can be set. */
const { createServer } = await built<'createServer'>('server.js');
const { readConfig } = await built<'readConfig'>('platform/config.js');
const { Clock } = await built<'Clock'>('platform/clock.js');

const config = readConfig(process.env);
const app = await createServer(config);
await app.listen(config.port, config.host);

const tell = (granted: Granted) => void process.send?.(granted);
process.on('message', ({ id, clock }: Wished) => {
  app.get(Clock).set(clock ? new Date(clock) : undefined);
  tell({ id });
});
process.once('disconnect', () => void app.close().finally(() => process.exit(0)));
tell('listening');
