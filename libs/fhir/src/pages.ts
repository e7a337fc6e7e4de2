import type { Words } from '@usward/exercises';

/** As long as one text of a step may be, and as long as a page is meant to be when a text is cut into several. */
const longest = 600;
const page = 500;

/** The text as it fits on screens: one page where it is short, else cut between words, as many in both languages. */
export function pagesOf({ en, es }: Words): Words[] {
  const all = [en, ...(typeof es === 'string' ? [es] : Object.values(es))];
  const most = Math.max(...all.map((text) => text.length));
  if (most <= longest) return [{ en, es }];
  const count = Math.ceil(most / page);
  const cut = (text: string) => inPieces(text, count);
  const english = cut(en);
  const spanish =
    typeof es === 'string' ? cut(es) : { tu: cut(es.tu), vos: cut(es.vos), usted: cut(es.usted) };
  return english.map((text, at) => ({ en: text, es: pieceOf(spanish, at) }));
}

/** The text on one page, and whether anything of it had to go. */
export function onePage(words: Words): { words: Words; isCut: boolean } {
  const [first = words, ...rest] = pagesOf(words);
  return { words: first, isCut: rest.length > 0 };
}

type Pieces = string[] | Record<'tu' | 'vos' | 'usted', string[]>;
const pieceOf = (pieces: Pieces, at: number): Words['es'] => {
  if (Array.isArray(pieces)) return pieces[at] ?? '…';
  return { tu: pieces.tu[at] ?? '…', vos: pieces.vos[at] ?? '…', usted: pieces.usted[at] ?? '…' };
};

function inPieces(text: string, count: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  for (let left = count; left > 1; left--) {
    const share = Math.min(longest, Math.ceil(rest.length / left));
    const space = rest.indexOf(' ', share);
    const end = space < 0 || space > longest ? share : space;
    pieces.push(rest.slice(0, end).trim() || '…');
    rest = rest.slice(end).trim();
  }
  return [...pieces, rest.slice(0, longest) || '…'];
}
