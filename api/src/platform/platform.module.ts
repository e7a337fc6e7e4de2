import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { CONFIG } from './config.token.ts';
import { connection } from './connection.ts';
import { HealthController } from './health.controller.ts';
import { AudienceGuard } from './http/audience.guard.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { validation } from './http/validation.ts';
import { Jobs } from './jobs.ts';
import { Keys } from './keys.ts';
import { Limits } from './limits.ts';
import { Live } from './live.ts';
import { Mail } from './mail.ts';
import { Outside } from './outside.ts';
import { Pace } from './pace.ts';
import { Work } from './work.ts';

const doors = [Clock, Work, Keys, Jobs, Mail, Live, Limits, Pace, Outside];

/** What every room stands on. It knows no word of the practice. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, entities: (new () => object)[]): DynamicModule {
    return {
      module: PlatformModule,
      imports: [TypeOrmModule.forRoot(connection(config, entities))],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        ...doors,
        { provide: APP_GUARD, useClass: AudienceGuard },
        { provide: APP_PIPE, useFactory: validation },
        { provide: APP_FILTER, useClass: ProblemFilter },
        {
          provide: APP_INTERCEPTOR,
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
          inject: [Reflector],
        },
      ],
      exports: [CONFIG, ...doors],
    };
  }
}
