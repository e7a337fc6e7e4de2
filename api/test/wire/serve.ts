import { join } from 'node:path';

export type Wished = { id: number; clock: string };
export type Granted = { id: number } | { port: number };

interface App {
  listen(port: number, host: string): Promise<unknown>;
  getUrl(): Promise<string>;
  get(what: unknown): { set(to: Date): void };
}
type Built = {
  createServer(config: object): Promise<App>;
  readConfig(env: NodeJS.ProcessEnv): object;
  Clock: unknown;
};
const built = <Name extends keyof Built>(file: string): Promise<Pick<Built, Name>> =>
  import(join(process.env['USWARD_BUILT'] ?? '', file));

/** One process of the API, from what was built, whose clock can be set. It ends with its parent. */
const { createServer } = await built<'createServer'>('server.js');
const { readConfig } = await built<'readConfig'>('platform/config.js');
const { Clock } = await built<'Clock'>('platform/clock.js');

const app = await createServer(readConfig(process.env));
app.get(Clock).set(new Date(process.env['USWARD_CLOCK'] ?? ''));
await app.listen(0, '127.0.0.1');

const tell = (granted: Granted) => void process.send?.(granted);
process.on('message', ({ id, clock }: Wished) => {
  app.get(Clock).set(new Date(clock));
  tell({ id });
});
process.once('disconnect', () => process.exit(0));
tell({ port: Number(new URL(await app.getUrl()).port) });
