/** How a verb speaks to "you" (tú, vos): words that begin with a stem and end in -s or -ste, but not in -mos. */
export function you(stems: string): string {
  return `!(~mos) (${each(stems, (stem) => `${stem}~s|${stem}~ste`)})`;
}

/** Any form of a verb but those of "we" and "they": also usted's, told apart by the words around it. */
export function any(stems: string): string {
  return `!(~mos) (${each(stems, (stem) => `${stem}~`)})`;
}

function each(stems: string, form: (stem: string) => string): string {
  return stems.trim().split(/\s+/).map(form).join('|');
}

/** Letters in brackets are one of them: `vag[oa]` → `(vago|vaga)`. */
export function spelledOut<Data>(data: Data): Data {
  if (typeof data === 'string')
    return data.replace(/[^\s(){}|?*^$!<]*\[[^\s(){}|?*^$!<]*/g, spellings) as Data;
  if (Array.isArray(data)) return data.map(spelledOut) as Data;
  return Object.fromEntries(
    Object.entries(data as object).map(([key, one]) => [key, spelledOut(one)]),
  ) as Data;
}

function spellings(word: string): string {
  const [whole, start = '', letters = '', end = ''] = /^(.*?)\[([a-z]+)\](.*)$/.exec(word) ?? [];
  if (whole === undefined) throw new Error(`Letters in brackets: ${word}`);
  const spelled = [...letters].map((letter) => start + letter + end);
  return `(${(end.includes('[') ? spelled.map(spellings) : spelled).join('|')})`;
}
