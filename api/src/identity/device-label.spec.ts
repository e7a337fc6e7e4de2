import { deviceLabel } from './device-label.ts';

describe('the name of a device', () => {
  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.6 Mobile/15E148 Safari/604.1', 'Safari · iPhone'],
    ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Mobile Safari/537.36', 'Chrome · Android'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0', 'Edge · Windows'],
    ['curl/8', 'Browser'],
    [undefined, 'Browser'],
  ])('%s is %s', (agent, label) => expect(deviceLabel(agent)).toBe(label)); // prettier-ignore
});
