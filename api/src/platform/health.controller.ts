import { Controller, Inject, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from './http/problem.ts';
import { Open } from './http/route.ts';

@Controller()
export class HealthController implements BeforeApplicationShutdown {
  private isDraining = false;

  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  @Open('isLive')
  isLive() {
    return { status: 'ok' as const };
  }

  /** Not ready while draining, so that a balancer sends nobody here, nor without the database. */
  @Open('isReady')
  async isReady() {
    if (this.isDraining) throw new Problem('server.busy');
    await this.source.query('SELECT 1').catch(() => {
      throw new Problem('server.busy');
    });
    return { status: 'ok' as const };
  }

  beforeApplicationShutdown(): void {
    this.isDraining = true;
  }
}
