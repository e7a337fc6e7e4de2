/**
 * Gives every linkId or code an id as steps and options have them (`a-b-1`, at most 40 letters), each once. What is one
 * already stays as it is.
 */
export function idGiver(first: string): (from: string) => string {
  const given = new Set<string>();
  return (from) => {
    const plain = from
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const named = /^[a-z]/.test(plain) ? plain : [first, plain].filter(Boolean).join('-');
    for (let count = 1; ; count++) {
      const end = count === 1 ? '' : `-${count}`;
      const id = named.slice(0, 40 - end.length).replace(/-+$/, '') + end;
      if (given.has(id)) continue;
      given.add(id);
      return id;
    }
  };
}
