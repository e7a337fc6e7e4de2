import { json } from 'node:stream/consumers';
import { NestFactory } from '@nestjs/core';
import { Country, line, Locale, Password, TimeZone } from '@usward/contract/shapes';
import { z } from 'zod';
import { AppModule } from './app.module.ts';
import { FoundingService } from './identity/founding.service.ts';
import { readConfig } from './platform/config.ts';
import { Problem } from './platform/http/problem.ts';

const FirstOwner = z.object({
  practice: line(80),
  name: line(80),
  password: Password,
  displayName: line(60).optional(),
  timeZone: TimeZone.default(Intl.DateTimeFormat().resolvedOptions().timeZone),
  country: Country.default('US'),
  locale: Locale.default('en'),
});

const sentences: Record<string, string> = {
  practice: 'The name of the practice is missing, or longer than 80 characters.',
  name: 'The sign-in name is missing, or longer than 80 characters.',
  password: 'The password needs at least 10 characters.',
  displayName: 'The name to show is longer than 60 characters.',
  timeZone: 'The time zone is not known.',
  country: 'The country is one of US, ES, CO.',
  locale: 'The language is one of en, es.',
};

/**
 * Makes the practice and its first owner from JSON on the standard input, once.
 * With `--is-needed` it only answers `yes` or `no`.
 */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), {
    logger: false,
    abortOnError: false,
  });
  try {
    const founding = app.get(FoundingService);
    const isNeeded = !(await founding.hasPractice());
    if (process.argv.includes('--is-needed')) process.stdout.write(isNeeded ? 'yes\n' : 'no\n');
    else if (isNeeded) await found(founding);
    else throw new Error('There is a practice already: its owner invites everybody else.');
  } finally {
    await app.close();
  }
}

async function found(founding: FoundingService): Promise<void> {
  const read = FirstOwner.safeParse(await json(process.stdin).catch(() => undefined));
  if (!read.success)
    throw new Error(sentences[String(read.error.issues[0]?.path[0])] ?? 'It is not readable.');
  const { practice, name, password, displayName = name, timeZone, country, locale } = read.data;
  const owner = { displayName: displayName.slice(0, 60), signInName: name, password, locale };
  await founding.found({ name: practice, timeZone, country, owner }).catch((error: unknown) => {
    const isWeak = error instanceof Problem && error.code === 'password.weak';
    throw isWeak
      ? new Error('This password is easy to guess: choose another, for example four unrelated words.')
      : error;
  });
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
