import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import type { Config } from './config.ts';

/** How long a request waits for a connection. Where limits are raised it is a test, beside others on the same machine. */
export const waitForConnection = ({ limits }: Config): number => (limits === 'raised' ? 15_000 : 2_000);

/** The requests' own role and pool. `pipeline` lets the door send BEGIN and the settings without waiting. */
export function connection(config: Config, entities: (new () => object)[]): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url: config.database.appUrl,
    entities,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    retryAttempts: 0,
    extra: { pipeline: true, max: config.database.pool, connectionTimeoutMillis: waitForConnection(config) },
  };
}
