type Policy = { createScriptURL: (address: string) => unknown };
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy };

const script = '/sw.js';

/** Registers the shell's keeper. Its address is the only one that the page's policy trusts. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('usward', { createScriptURL: onlyOurs });
  const address = policy ? policy.createScriptURL(script) : script;
  navigator.serviceWorker.register(address as string).catch(() => undefined);
}

function onlyOurs(address: string): string {
  if (address !== script) throw new TypeError('Not a script of this house.');
  return address;
}
