import { askedAgain } from '@usward/client/fetch';

/** All that is under way in this manner may weigh 64 KiB together; fetch refuses what is more. */
const outlives = 60 * 1024;
let underWay = 0;

/** Whoever goes elsewhere is told so before the page counts as hidden. */
let isGoing = false;
if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', () => (isGoing = true), { capture: true });
  window.addEventListener('pageshow', () => (isGoing = false), { capture: true });
}

/** What is asked while the page goes away still arrives, as long as it is small enough; what is not is sent as ever. */
export const asked: typeof fetch = async (url, init) => {
  const weight = typeof init?.body === 'string' ? new TextEncoder().encode(init.body).length : 0;
  const isLeft = isGoing || document.visibilityState === 'hidden';
  if (!isLeft || underWay + weight > outlives) return askedAgain(url, init);
  underWay += weight;
  try {
    return await askedAgain(url, { ...init, keepalive: true });
  } finally {
    underWay -= weight;
  }
};
