import type { GetListParams, GetListResult, RaRecord } from 'react-admin';
import { client, type Clinic, type Sent } from '../data/client.ts';
import type { ClinicProvider } from '../data/provider.ts';

type Page<Row> = { rows: Row[]; next?: string | null };

/** What a resource can do: the table below is the whole mapping from react-admin's verbs to the clinic's. */
type Room = {
  id: string;
  list?: (ask: {
    filter: Record<string, string>;
    sort: string;
    after?: string;
    limit: number;
  }) => Promise<Page<object>>;
  one?: (id: string) => Promise<object>;
  open?: (data: never) => Promise<object>;
  change?: (id: string, data: never) => Promise<unknown>;
};

function roomsOf(clinic: Clinic): Record<string, Room> {
  return {
    couples: {
      id: 'coupleId',
      list: async ({ filter, sort, after, limit }) => {
        const query = {
          search: filter.search,
          state: filter.state as NonNullable<NonNullable<Sent<'couples'>>['query']>['state'],
          sort: sort === 'newest' ? 'newest' : 'next',
          after,
          limit,
        } as const;
        const { couples, next } = await clinic.couples({ query });
        return { rows: couples, next };
      },
      one: (coupleId) => clinic.couple({ params: { coupleId } }),
      open: (body: NonNullable<Sent<'openCouple'>>['body']) => clinic.openCouple({ body }),
      change: (coupleId, body: NonNullable<Sent<'changeCouple'>>['body']) =>
        clinic.changeCouple({ params: { coupleId }, body }),
    },
    team: { id: 'personId', list: async () => ({ rows: (await clinic.team()).people }) },
    requests: { id: 'requestId', list: async () => ({ rows: (await clinic.requests()).requests }) },
    audit: {
      id: 'entryId',
      list: async ({ filter, after }) => {
        const { entries, next } = await clinic.audit({
          query: {
            coupleId: filter.coupleId,
            personId: filter.personId,
            act: filter.act,
            from: filter.from,
            to: filter.to,
            after,
          },
        });
        return {
          rows: entries.map((entry, at) => ({ ...entry, entryId: `${entry.at}/${after ?? ''}/${at}` })),
          next,
        };
      },
    },
  };
}

export function createProvider(clinic: Clinic = client.clinic): ClinicProvider {
  const rooms = roomsOf(clinic);
  const bookmarks = new Map<string, string>();

  const room = <Verb extends keyof Room>(name: string, verb: Verb): NonNullable<Room[Verb]> => {
    const found = rooms[name]?.[verb];
    if (!found) throw new TypeError(`${name} has no ${verb}`);
    return found;
  };
  const record = (name: string, row: object): RaRecord => ({
    ...row,
    id: (row as Record<string, string>)[room(name, 'id')] ?? '',
  });

  /** The server turns pages by keyset: a bookmark for each page follows from the page before it. */
  async function getList(name: string, { pagination, sort, filter }: GetListParams): Promise<GetListResult> {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const shelf = JSON.stringify([name, sort, filter, perPage]);
    const after = page > 1 ? bookmarks.get(`${shelf}${page}`) : undefined;
    const { rows, next } = await room(
      name,
      'list',
    )({ filter, sort: sort?.field ?? '', after, limit: perPage });
    if (next) bookmarks.set(`${shelf}${page + 1}`, next);
    return {
      data: rows.map((row) => record(name, row)),
      pageInfo: { hasNextPage: Boolean(next), hasPreviousPage: page > 1 },
    };
  }
  const getOne = async (name: string, { id }: { id: string }) => ({
    data: record(name, await room(name, 'one')(id)),
  });
  const unused = async () => {
    throw new TypeError('The clinic has no such verb');
  };

  return {
    ...clinic,
    getList,
    getOne,
    getMany: async (name: string, { ids }: { ids: string[] }) => ({
      data: await Promise.all(ids.map(async (id) => (await getOne(name, { id })).data)),
    }),
    create: async (name: string, { data }: { data: unknown }) => {
      const opened = await room(name, 'open')(data as never);
      return { data: record(name, opened) };
    },
    update: async (name: string, { id, data }: { id: string; data: object }) => {
      await room(name, 'change')(id, data as never);
      return { data: { ...data, id } };
    },
    getManyReference: unused,
    updateMany: unused,
    delete: unused,
    deleteMany: unused,
  } as unknown as ClinicProvider;
}
