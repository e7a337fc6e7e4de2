import { readConfig } from './platform/config.ts';
import { log } from './platform/log.ts';
import { refuseTalkativeDatabase } from './platform/talkative.ts';
import { createServer } from './server.ts';

try {
  const config = readConfig(process.env);
  await refuseTalkativeDatabase(config);
  const app = await createServer(config);
  await app.listen(config.port, config.host);
  log.info({ port: config.port }, 'listening');
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
