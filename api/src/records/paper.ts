import { strToU8, zipSync } from 'fflate';
import type { Locale } from '@usward/exercises';

/** What is printed: plain sections of plain lines. `quiet` stands small beside the heading. */
export type Entry = { heading: string; quiet?: string; lines: { label?: string; text: string }[] };
export type Section = { title: string; note?: string; entries: Entry[] };
export type Paper = { locale: Locale; title: string; intro: string[]; sections: Section[]; mark: string };

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const tag = (name: string, text: string, kind = '') =>
  text && `<${name}${kind && ` class="${kind}"`}>${escaped(text)}</${name}>`;

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem 4rem}
h1{font-size:1.5rem}h2{margin-top:2.5rem;font-size:1.2rem;border-top:1px solid}h3{margin:1.5rem 0 0;font-size:1rem}
p{margin:.3rem 0;white-space:pre-wrap;overflow-wrap:anywhere}.quiet{opacity:.75;font-size:.875rem}
footer{margin-top:3rem;border-top:1px solid;font-size:.875rem}@media print{footer{position:fixed;bottom:0}}`;

/** One page that needs nothing else and runs nothing. */
export function page({ locale, title, intro, sections, mark }: Paper): string {
  const entry = ({ heading, quiet = '', lines }: Entry) =>
    [
      tag('h3', heading),
      tag('p', quiet, 'quiet'),
      ...lines.flatMap(({ label = '', text }) => [tag('p', label, 'quiet'), tag('p', text)]),
    ].join('');
  const section = ({ title: name, note = '', entries }: Section) =>
    `<section>${tag('h2', name)}${tag('p', note, 'quiet')}${entries.map(entry).join('\n')}</section>`;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="robots" content="noindex">
${tag('title', title)}<style>:root{color-scheme:light dark}${style}</style></head><body><header>${tag('h1', title)}${intro.map((text) => tag('p', text)).join('')}</header>
<main>${sections.map(section).join('\n')}</main><footer>${tag('p', mark)}</footer></body></html>\n`;
}

/** The page for people and the same for machines, each saying who had it made and when. */
export function zipped(paper: Paper, data: object): Buffer {
  const json = `${JSON.stringify({ mark: paper.mark, ...data }, null, 2)}\n`;
  return Buffer.from(zipSync({ 'index.html': strToU8(page(paper)), 'data.json': strToU8(json) }));
}
