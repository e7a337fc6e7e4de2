import autocannon from 'autocannon';

export type Load = { perSecond: number; p50: number; p99: number };
export type Target = { address: string; path: string; cookie: string };

/** Asks for one page again and again, so many at once, for so many seconds. Anything but 200 ends the bench. */
export async function load(
  { address, path, cookie }: Target,
  connections: number,
  seconds = 6,
): Promise<Load> {
  const result = await autocannon({
    url: address + path,
    connections,
    duration: seconds,
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });
  if (result.non2xx || result.errors)
    throw new Error(`${path}: ${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** One after the other: milliseconds that half of them took at most. */
export async function alone({ address, path, cookie }: Target, times = 300): Promise<number> {
  const took: number[] = [];
  for (let i = 0; i < times + 50; i++) {
    const begin = performance.now();
    const response = await fetch(address + path, { headers: { cookie } });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await response.arrayBuffer();
    if (i >= 50) took.push(performance.now() - begin);
  }
  took.sort((a, b) => a - b);
  return took[Math.floor(took.length / 2)] ?? NaN;
}
