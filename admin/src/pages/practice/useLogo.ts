import { useAsk } from '../../data/ask.ts';

/** The logo as the address of a picture, where the practice has one. The server has looked at its bytes and says what it is. */
export function useLogo(version: string | null | undefined): string | null {
  const { data } = useAsk('logo', undefined, { enabled: Boolean(version) });
  return version && data?.logo ? `data:${data.logo.type};base64,${data.logo.data}` : null;
}
