import { json } from 'node:stream/consumers';
import { NestFactory } from '@nestjs/core';
import { line, Password } from '@usward/contract/shapes';
import { z } from 'zod';
import { AppModule } from './app.module.ts';
import { OwnerRecovery } from './identity/owner-recovery.service.ts';
import { readConfig } from './platform/config.ts';
import { Problem } from './platform/http/problem.ts';

const Lost = z.object({ name: line(80), password: Password.optional() });

const sentences: Record<string, string> = {
  absent: 'Nobody signs in by this name.',
  'sign-in.wrong': 'This is not the name of somebody of the practice.',
  'second-factor.ask-owner': 'There is another owner, who can help from the page of the team.',
  'second-factor.needed':
    'The three days are not over, or a week has passed since, or a sign-in has called it off.',
  'password.weak': 'This password is easy to guess: choose another, for example four unrelated words.',
};

/** From JSON on the standard input: with a name it begins, three days later with a password too it ends. */
async function main(): Promise<void> {
  const read = Lost.safeParse(await json(process.stdin).catch(() => undefined));
  if (!read.success) throw new Error('{"name":"…"} or {"name":"…","password":"…"}, at least 10 characters.');
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), {
    logger: false,
    abortOnError: false,
  });
  try {
    const recovery = app.get(OwnerRecovery);
    const { name, password } = read.data;
    if (password) await recovery.end(name, password);
    const from = password ? null : await recovery.begin(name);
    process.stdout.write(
      from
        ? `Begun, and told by mail where there is an address. From ${from.toISOString()} a new password can be set.\n`
        : 'The new password is set. Signing in with it asks for a new second step.\n',
    );
  } finally {
    await app.close();
  }
}

try {
  await main();
} catch (error) {
  const code = error instanceof Problem ? error.code : '';
  process.stderr.write(`${sentences[code] ?? (error as Error).message}\n`);
  process.exitCode = 1;
}
