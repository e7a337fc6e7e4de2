import { Injectable } from '@nestjs/common';
import type { me } from '@usward/contract/me';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';

type Reader = Answer<typeof me.readers>['readers'][number];

const whatOf: Record<string, Reader['what']> = {
  'words.read': 'answers',
  'words.exported': 'taken',
  'safe-contact.read': 'contact',
  'release.fetched': 'released',
};

/** Who of the staff read what is one person's alone: what they are and on which day. */
@Injectable()
export class ReadersService {
  async caller(tx: Tx): Promise<Reader[]> {
    const rows = await tx.query<{ on: string; role: Reader['role']; act: string }[]>(
      'SELECT on_day::text AS on, role, act FROM app.readers()',
    );
    return rows.flatMap(({ act, ...row }) => (whatOf[act] ? [{ ...row, what: whatOf[act] }] : []));
  }
}
