import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import pg from 'pg';
import type { Config } from './config.ts';

/** So many statements a connection keeps the plan of. Lists of ids make ever new ones: those beyond are planned each time. */
const kept = 400;
const names = new Map<string, string>();

/** Row level security makes a plan dear: each connection makes that of a statement once. */
class PlanningOnce extends pg.Client {
  override query(...asked: unknown[]): never {
    const [text, values, ...rest] = asked;
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
    const query = super.query.bind(this) as (...asked: unknown[]) => never;
    return name ? query({ name, text, values }, ...rest) : query(...asked);
  }
}

function nameOf(text: string): string | undefined {
  if (!names.has(text) && names.size < kept) names.set(text, `s${names.size}`);
  return names.get(text);
}

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
    extra: {
      Client: PlanningOnce,
      pipeline: true,
      max: config.database.pool,
      connectionTimeoutMillis: waitForConnection(config),
    },
  };
}
