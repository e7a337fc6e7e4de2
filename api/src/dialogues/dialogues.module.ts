import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { AskingTheDayAfter } from './asking.ts';
import { Course } from './course.ts';
import { DialoguesController } from './dialogues.me.controller.ts';
import { DialoguesRepository } from './dialogues.repository.ts';
import { DialoguesService } from './dialogues.service.ts';
import { PartingTalk } from './parting-talk.service.ts';
import { Talking } from './talking.ts';

@Module({
  imports: [IdentityModule, CouplesModule, AssignmentsModule],
  controllers: [DialoguesController],
  providers: [DialoguesRepository, DialoguesService, Course, Talking, AskingTheDayAfter, PartingTalk],
  exports: [DialoguesService, PartingTalk],
})
export class DialoguesModule {}
