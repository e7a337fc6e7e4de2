import { pino } from 'pino';
import { log } from '../../src/platform/log.ts';

type Line = { route?: string; status?: number; ms?: number; failure?: unknown };
type Sink = { write(line: string): void };

/** What the product's own log says of every request: there a failure cannot hide from whoever reads the answers. */
export class Heard {
  requests = 0;
  readonly byStatus = new Map<number, number>();
  readonly slowest = new Map<string, number>();
  readonly asked = new Set<string>();
  readonly failures: string[] = [];
  readonly slow: string[] = [];
  readonly #log = log as unknown as Record<symbol, Sink>;
  readonly #usual = this.#log[pino.symbols.streamSym] as Sink;

  begin(): void {
    log.level = 'info';
    this.#log[pino.symbols.streamSym] = { write: (line) => this.#read(JSON.parse(line) as Line) };
  }

  end(): void {
    log.level = 'silent';
    this.#log[pino.symbols.streamSym] = this.#usual;
  }

  told(): string {
    const statuses = [...this.byStatus].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
    const [slowest] = [...this.slowest].sort(([, a], [, b]) => b - a).map(([route, ms]) => `${ms} ms, ${route}`);
    return `${this.requests} requests, ${this.asked.size} routes reached; ${statuses.join(', ')}; slowest answer ${slowest}`;
  } // prettier-ignore

  #read({ route, status, ms = 0, failure }: Line): void {
    if (failure) this.failures.push(`it failed: ${JSON.stringify(failure)}`);
    if (!route || !status) return;
    this.requests++;
    this.byStatus.set(status, (this.byStatus.get(status) ?? 0) + 1);
    this.asked.add(route);
    if (status >= 500) this.failures.push(`${status}: ${route}`);
    if (ms > 1000) this.slow.push(`${ms} ms: ${route}`);
    this.slowest.set(route, Math.max(ms, this.slowest.get(route) ?? 0));
  }
}
