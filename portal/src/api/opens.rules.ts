type Opens = { from: string; until: string } | null | undefined;

/** Something that asks for somebody to be there may be begun only then; anything else always. Asked by this phone's clock too. */
export const isOpenNow = (opens: Opens, now: number): boolean =>
  opens === undefined || (opens !== null && Date.parse(opens.from) <= now && now <= Date.parse(opens.until));

/** The next moment that is known; null where none is. */
export const opensAt = (opens: Opens, now: number): string | null =>
  opens && now < Date.parse(opens.from) ? opens.from : null;
