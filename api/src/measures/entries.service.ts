import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { meets, plainly } from '@usward/exercises';
import { harmAnswers, score } from '@usward/measures';
import { AlarmsService, type Raised } from '../alerts/alarms.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import type { Measurement } from './measurement.entity.ts';
import { MeasuresRepository, type Typed } from './measures.repository.ts';
import { RightsService } from './rights.service.ts';

type Entered = Body<typeof clinic.enterMeasure>;
type OwnEntered = Extract<Entered, { form: unknown }>;

/** What a clinician types in the room from one partner's paper; it can be corrected and taken back. */
@Injectable()
export class EntriesService {
  constructor(
    @Inject(MeasuresRepository) private readonly repository: MeasuresRepository,
    @Inject(RightsService) private readonly rights: RightsService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AlarmsService) private readonly alarms: AlarmsService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Its revision. The same once more, when an answer was lost on its way, changes nothing. */
  async enter(tx: Tx, who: Who, coupleId: string, id: string, entered: Entered): Promise<number> {
    await this.access.ofClinician(tx, who, coupleId);
    await this.check(tx, who, coupleId, entered);
    await this.repository.lock(tx, id);
    const { base, personId, on } = entered;
    const newest = await this.repository.newest(tx, coupleId, id);
    const now = newest?.revision ?? 0;
    if (newest && (await this.isRepeat(newest, who, entered))) return now;
    const isGone = newest !== null && !newest.bodySealed;
    if (now !== base || isGone || (newest && newest.personId !== personId))
      throw new Problem('measure.changed');
    const revision = base + 1;
    const row = {
      practiceId: who.practiceId,
      coupleId,
      id,
      revision,
      personId,
      ...ofWhat(entered),
      onDay: on,
    };
    const entry = { ...row, enteredBy: who.personId, enteredAt: this.clock.now() };
    // Left behind by those before, it is not told from one that somebody has just changed.
    if (!(await this.repository.add(tx, entry, typedIn(entered)))) throw new Problem('measure.changed');
    const place = { practiceId: who.practiceId, coupleId, personId };
    await this.alarms.raise(tx, place, await this.raised(tx, who, id, entered), who.personId);
    await this.audit.write(tx, who, base ? 'measure.corrected' : 'measure.entered', {
      coupleId,
      subjectId: id,
    });
    await this.couples.tellClinicians(tx, coupleId);
    return revision;
  }

  /** It counts in nothing from now on. What was typed before stays in the record. */
  async withdraw(tx: Tx, who: Who, coupleId: string, id: string): Promise<void> {
    await this.access.ofClinician(tx, who, coupleId);
    await this.repository.lock(tx, id);
    const newest = await this.repository.newest(tx, coupleId, id);
    if (!newest) throw new Problem('absent');
    if (!newest.bodySealed) return;
    const { practiceId, personId, rightId, formKey, formVersion, onDay, revision } = newest;
    const row = {
      practiceId,
      coupleId,
      id,
      personId,
      rightId,
      formKey,
      formVersion,
      onDay,
      revision: revision + 1,
    };
    await this.repository.add(tx, { ...row, enteredBy: who.personId, enteredAt: this.clock.now() }, null);
    await this.audit.write(tx, who, 'measure.withdrawn', { coupleId, subjectId: id });
    await this.couples.tellClinicians(tx, coupleId);
  }

  private async check(tx: Tx, who: Who, coupleId: string, entered: Entered): Promise<void> {
    if (!(await this.couples.partnerIds(tx, coupleId)).includes(entered.personId))
      throw new Problem('absent');
    if (entered.on > (await this.practices.today(tx, who)))
      throw new Problem('request.invalid', [{ path: 'on', code: 'day.ahead' }]);
    if ('form' in entered) return this.checkOwn(tx, who, entered);
    const { answers } = entered;
    const { instrument } = await this.rights.standing(tx, entered.rightId);
    const scored = score(instrument, answers);
    if (scored.total === null && scored.why === 'not-as-many-as-items')
      throw new Problem('measure.not-as-many-items');
    const wrong = scored.total === null && scored.why === 'not-an-answer' ? scored.items : [];
    if (wrong.length || answers.every((answer) => answer === null))
      throw new Problem(
        'measure.not-an-answer',
        wrong.map((item) => ({ path: `answers.${item - 1}`, code: 'not-an-answer' })),
      );
  }

  /** Of a form of one's own: options that its questions have, and at least one. */
  private async checkOwn(tx: Tx, who: Who, { form, picked }: OwnEntered): Promise<void> {
    const { scoring } = await this.rights.form(tx, who, form);
    await this.rights.mayUse(tx, form);
    const wrong = Object.entries(picked).filter(([step, option]) => {
      const points = scoring.steps.find((one) => one.step === step)?.points;
      return !points || !Object.hasOwn(points, option);
    });
    if (wrong.length || !Object.keys(picked).length)
      throw new Problem(
        'measure.not-an-answer',
        wrong.slice(0, 64).map(([step]) => ({ path: `picked.${step}`, code: 'not-an-answer' })),
      );
  }

  /** What asks of harm and was answered so, item by item. */
  private async raised(tx: Tx, who: Who, id: string, entered: Entered): Promise<Raised[]> {
    const source = (item: number | string) => `entry/${id}/${item}`;
    if ('form' in entered) {
      const { document } = await this.rights.form(tx, who, entered.form);
      const steps = document.variants.solo.steps.filter(
        ({ id: step, alertWhen }) => alertWhen && meets(alertWhen.answers, entered.picked[step]),
      );
      return steps.flatMap(({ alertWhen, ...step }) => {
        const prompt = 'prompt' in step ? plainly(step.prompt) : null;
        const title = plainly(document.title);
        return alertWhen
          ? [
              {
                source: source(step.id),
                asksOf: alertWhen.asksOf,
                isOnPaper: true,
                title,
                prompt,
                item: null,
              },
            ]
          : [];
      });
    }
    const { instrument } = await this.rights.standing(tx, entered.rightId);
    const name = instrument.key.toUpperCase();
    return harmAnswers(instrument, entered.answers)
      .filter(({ is }) => is === 'reported')
      .map(({ item, asksOf }) => ({
        source: source(item), asksOf, isOnPaper: true, title: { en: name, es: name }, prompt: null, item,
      })); // prettier-ignore
  }

  private async isRepeat(newest: Measurement, who: Who, entered: Entered): Promise<boolean> {
    if (!newest.bodySealed || newest.revision !== entered.base + 1 || newest.enteredBy !== who.personId)
      return false;
    const {
      personId,
      rightId,
      formKey,
      formVersion,
      onDay: on,
      answers,
      parent,
      picked,
    } = await this.repository.open(newest);
    const was = { personId, on, rightId, formKey, formVersion, answers, parent, picked };
    const is = { personId: entered.personId, on: entered.on, ...ofWhat(entered), ...typedIn(entered) };
    return JSON.stringify(was) === JSON.stringify(is);
  }
}

const ofWhat = (entered: Entered) =>
  'form' in entered
    ? { rightId: null, formKey: entered.form.key, formVersion: entered.form.version }
    : { rightId: entered.rightId, formKey: null, formVersion: null };

const typedIn = (entered: Entered): Typed =>
  'form' in entered
    ? { answers: [], parent: null, picked: entered.picked }
    : { answers: entered.answers, parent: entered.parent };
