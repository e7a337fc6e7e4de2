import { toString } from 'qrcode';

/** A picture of a link for a camera, as an address of its own; drawn, as packing pixels takes a server long. */
export const qrOf = async (link: string): Promise<string> =>
  `data:image/svg+xml,${encodeURIComponent(await toString(link, { type: 'svg', margin: 1 }))}`;
