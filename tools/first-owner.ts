import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { lastWords, runProgram } from './programs.ts';
import { Refusal } from './refusal.ts';

interface Owner {
  practice: string;
  name: string;
  password: string;
}

/** An empty Usward needs one person to begin with: asked for once, on the terminal or by the environment. */
export async function makeFirstOwner(env: NodeJS.ProcessEnv): Promise<void> {
  const { code, stdout, stderr } = await runProgram('first-owner', ['--is-needed'], env);
  if (code !== 0) throw new Refusal(`The practice could not be looked up: ${lastWords(stderr)}`);
  if (stdout.trim() !== 'yes') return;

  const given = fromEnvironment(env);
  for (;;) {
    const owner = given ?? (await ask());
    const made = await runProgram('first-owner', [], env, JSON.stringify(owner));
    if (made.code === 0) return;
    const why = lastWords(made.stderr);
    if (given) throw new Refusal(`The practice could not be opened: ${why}`);
    console.log(why);
  }
}

function fromEnvironment(env: NodeJS.ProcessEnv): Owner | undefined {
  const { USWARD_PRACTICE: practice, USWARD_OWNER_NAME: name, USWARD_OWNER_PASSWORD: password } = env;
  if (practice && name && password) return { practice, name, password };
  if (process.stdin.isTTY) return undefined;
  throw new Refusal(
    'An empty Usward needs its first owner: set USWARD_PRACTICE, USWARD_OWNER_NAME and USWARD_OWNER_PASSWORD, ' +
      'or start it in a terminal, where it asks.',
  );
}

async function ask(): Promise<Owner> {
  let isHidden = false;
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!isHidden) process.stdout.write(chunk as Buffer);
      done();
    },
  });
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  const leave = new Promise<never>((_, reject) =>
    terminal.once('SIGINT', () => reject(new Refusal('Nothing was made.'))),
  );
  const line = async (question: string) => (await Promise.race([terminal.question(question), leave])).trim();
  try {
    console.log('\nThis practice has no owner yet.');
    const practice = await line('Name of the practice: ');
    const name = await line('Your sign-in name or e-mail: ');
    process.stdout.write('Your password (not shown): ');
    isHidden = true;
    const password = await Promise.race([terminal.question(''), leave]);
    return { practice, name, password };
  } finally {
    terminal.close();
    process.stdout.write('\n');
  }
}
