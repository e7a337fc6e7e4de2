import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { DraftsService } from './drafts.service.ts';
import { PublishingService } from './publishing.service.ts';

@Controller()
export class DraftsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(DraftsService) private readonly drafts: DraftsService,
    @Inject(PublishingService) private readonly publishing: PublishingService,
  ) {}

  @Clinic('drafts')
  list(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.drafts>> {
    return this.work.run(actor, (tx, who) => this.drafts.list(tx, who));
  }

  @Clinic('startDraft')
  start(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.startDraft.body }) asked: Sent<typeof clinic.startDraft>,
  ): Promise<Answer<typeof clinic.startDraft>> {
    return this.work.run(actor, (tx, who) => this.drafts.start(tx, who, asked));
  }

  @Clinic('draft')
  show(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.draft.params }) { draftId }: Params<typeof clinic.draft>,
  ): Promise<Answer<typeof clinic.draft>> {
    return this.work.run(actor, (tx, who) => this.drafts.show(tx, who, draftId));
  }

  @Clinic('saveDraft')
  save(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.saveDraft.params }) { draftId }: Params<typeof clinic.saveDraft>,
    @Body({ schema: clinic.saveDraft.body }) sent: Sent<typeof clinic.saveDraft>,
  ): Promise<Answer<typeof clinic.saveDraft>> {
    return this.work.run(actor, (tx, who) => this.drafts.save(tx, who, draftId, sent));
  }

  @Clinic('discardDraft')
  discard(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.discardDraft.params }) { draftId }: Params<typeof clinic.discardDraft>,
  ): Promise<Answer<typeof clinic.discardDraft>> {
    return this.work.run(actor, async (tx, who) => {
      await this.drafts.discard(tx, who, draftId);
      return done;
    });
  }

  @Clinic('publishDraft')
  publish(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.publishDraft.params }) { draftId }: Params<typeof clinic.publishDraft>,
    @Body({ schema: clinic.publishDraft.body }) sent: Sent<typeof clinic.publishDraft>,
  ): Promise<Answer<typeof clinic.publishDraft>> {
    return this.work.run(actor, (tx, who) => this.publishing.publish(tx, who, draftId, sent));
  }

  @Clinic('offer')
  offer(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.offer.params }) { key }: Params<typeof clinic.offer>,
    @Body({ schema: clinic.offer.body }) { isOffered }: Sent<typeof clinic.offer>,
  ): Promise<Answer<typeof clinic.offer>> {
    return this.work.run(actor, async (tx, who) => {
      await this.publishing.offer(tx, who, key, isOffered);
      return done;
    });
  }
}
