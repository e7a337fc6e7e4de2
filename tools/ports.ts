import { createServer } from 'node:net';
import { codeOf, Refusal } from './refusal.ts';

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** A port of this machine that nothing listens on. */
export const freePort = (): Promise<number> => listenOnce(0, '127.0.0.1');

/** Whether nothing listens on this port of this machine. */
export const isFree = (port: number): Promise<boolean> =>
  listenOnce(port, '127.0.0.1').then(
    () => true,
    () => false,
  );

/** Refuses in a sentence when the address Usward should answer at cannot be had. */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
  try {
    await listenOnce(port, host);
  } catch (error) {
    throw new Refusal(
      {
        EADDRINUSE: `Port ${port} is taken by another program: stop it, or choose another with PORT=4300 npm start.`,
        EACCES: `Port ${port} needs more rights than this user has: choose one above 1023 with PORT=4300 npm start.`,
      }[codeOf(error) ?? ''] ?? `Nothing can listen at ${host}:${port}: check HOST and PORT.`,
    );
  }
}
