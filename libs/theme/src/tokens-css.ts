import { light, measures, night, type Palette } from './tokens.ts';

type Declarations = Palette | typeof measures;

/** `:root` by day, the system's night, and a switch (`data-theme`) that wins over both. */
export function tokensCss(): string {
  return [
    block(':root', { ...light, ...measures }, 'light'),
    `@media (prefers-color-scheme: dark) {\n${indent(block(':root', night, 'dark'))}\n}`,
    block(":root[data-theme='light']", light, 'light'),
    block(":root[data-theme='night']", night, 'dark'),
  ]
    .join('\n\n')
    .concat('\n');
}

function block(selector: string, declarations: Declarations, scheme: 'light' | 'dark'): string {
  const theme = scheme === 'dark' ? 'night' : 'light';
  // A practice's own colour, where it has one that holds in this theme (`brand.ts`).
  const worth = (name: string, value: string) =>
    name === 'action' ? `var(--brand-action-${theme}, ${value})` : value;
  const lines = Object.entries(declarations).map(([name, value]) => `  --${name}: ${worth(name, value)};`);
  return [`${selector} {`, `  color-scheme: ${scheme};`, ...lines, '}'].join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
