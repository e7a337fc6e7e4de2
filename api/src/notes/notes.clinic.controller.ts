import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { NotesService } from './notes.service.ts';

@Controller()
export class NotesController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(NotesService) private readonly own: NotesService,
  ) {}

  @Clinic('notes')
  list(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.notes.params }) { coupleId }: Params<typeof clinic.notes>,
  ): Promise<Answer<typeof clinic.notes>> {
    return this.work.run(actor, (tx, who) => this.own.of(tx, who, coupleId));
  }

  @Clinic('keepNote')
  keep(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.keepNote.params }) { coupleId, noteId }: Params<typeof clinic.keepNote>,
    @Body({ schema: clinic.keepNote.body }) body: Sent<typeof clinic.keepNote>,
  ): Promise<Answer<typeof clinic.keepNote>> {
    return this.work.run(actor, async (tx, who) => ({
      revision: await this.own.keep(tx, who, coupleId, noteId, body),
    }));
  }

  @Clinic('eraseNote')
  erase(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.eraseNote.params }) { coupleId, noteId }: Params<typeof clinic.eraseNote>,
  ): Promise<Answer<typeof clinic.eraseNote>> {
    return this.work.run(actor, async (tx, who) => {
      await this.own.erase(tx, who, coupleId, noteId);
      return done;
    });
  }

  @Clinic('shareNote')
  share(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.shareNote.params }) { coupleId, noteId }: Params<typeof clinic.shareNote>,
    @Body({ schema: clinic.shareNote.body }) { readers }: Sent<typeof clinic.shareNote>,
  ): Promise<Answer<typeof clinic.shareNote>> {
    return this.work.run(actor, async (tx, who) => {
      await this.own.share(tx, who, coupleId, noteId, readers);
      return done;
    });
  }
}
