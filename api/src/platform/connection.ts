import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import type { Config } from './config.ts';

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
    extra: { pipeline: true, max: config.database.pool, connectionTimeoutMillis: 2_000 },
  };
}
