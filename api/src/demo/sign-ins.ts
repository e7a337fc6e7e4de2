import { stories } from './couples.ts';
import { clinicians, password, pin } from './practice.ts';

export type DemoSignIn = { role: string; name: string; password: string; address: string };

const languages = { en: 'English', es: 'Spanish' };
const forms = { tu: 'tú', vos: 'vos', usted: 'usted' };

/** Who can be tried in the demo: the two clinicians, then every partner who joined. */
export function signIns(origin: string): DemoSignIn[] {
  const staff = Object.values(clinicians).map(({ roles, signInName }) => ({
    role: roles.join(' and '),
    name: signInName,
    password,
    address: `${origin}/admin`,
  }));
  const partners = stories
    .flatMap((story) => story.partners)
    .filter(({ joins = true }) => joins)
    .map(({ signInName, locale, address }) => ({
      role: `partner, ${languages[locale]}${locale === 'es' ? ` (${forms[address]})` : ''}, PIN ${pin}`,
      name: signInName,
      password,
      address: `${origin}/`,
    }));
  return [...staff, ...partners];
}
