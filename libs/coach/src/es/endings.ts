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
