const id = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const secret = /(?<=[="])[A-Za-z0-9+/_-]{42,44}=?(?=[;"])/g;

/** The same text with every random id and token replaced by the number of its first appearance. */
export function withoutNonces(texts: string[]): string[] {
  const known = new Map<string, string>();
  const number = (kind: string) => (found: string) => {
    const name = known.get(found) ?? `<${kind} ${known.size}>`;
    known.set(found, name);
    return name;
  };
  return texts.map((text) => text.replace(id, number('id')).replace(secret, number('secret')));
}
