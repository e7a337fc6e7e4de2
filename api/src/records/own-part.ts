import { Inject, Injectable } from '@nestjs/common';
import { strToU8 } from 'fflate';
import { NotesService } from '../notes/notes.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { SafetyRecordService } from '../safety/safety-record.service.ts';

/** What of a couple only its clinician may take along: the safety record, and the notes that they wrote. Nobody else's. */
@Injectable()
export class OwnPart {
  constructor(
    @Inject(NotesService) private readonly notes: NotesService,
    @Inject(SafetyRecordService) private readonly safety: SafetyRecordService,
  ) {}

  async of(tx: Tx, who: Who, coupleId: string): Promise<Uint8Array> {
    const safety = await this.safety.taken(tx, who, coupleId);
    const notes = (await this.notes.of(tx, who, coupleId)).notes.filter(({ by }) => by === null);
    const kept = notes.map(({ on, about, text }) => ({ on, about, text }));
    return strToU8(`${JSON.stringify({ safety, notes: kept }, null, 2)}\n`);
  }
}
