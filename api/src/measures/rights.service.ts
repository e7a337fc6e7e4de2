import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { plainly, isInRoomOnly } from '@usward/exercises';
import { instruments, rangeOf, type Instrument, type InstrumentKey } from '@usward/measures';
import { dayIn } from '@usward/schedule';
import { IsNull } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { ExercisesService } from '../exercises/exercises.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import { Keys } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { InstrumentRight } from './instrument-right.entity.ts';
import { fits, fitting, questionsOf, type OwnForm } from './forms.rules.ts';
import { mayRecordRights } from './measures.policy.ts';

type List = Answer<typeof clinic.instruments>;
type Recorded = Body<typeof clinic.recordRights>;
/** What a right lets the practice use. */
export type Licensed = {
  rightId: string;
  instrument: Instrument;
  language: string;
  /** The form on the shelf that is its wording. */
  form: { key: string; version: number } | null;
};

const rowOf = ({ practiceId, id }: Pick<InstrumentRight, 'practiceId' | 'id'>) =>
  `instrument_right|body|${practiceId}|${id}`;

/** The licence gate: no instrument is used in a practice before somebody recorded by which right. */
@Injectable()
export class RightsService {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(ExercisesService) private readonly exercises: ExercisesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Every instrument whose scoring the house knows, with the rights that stand. */
  async list(tx: Tx, who: Who): Promise<List> {
    const { timeZone } = await this.practices.of(tx, who);
    const rows = await tx.find(InstrumentRight, {
      where: { practiceId: who.practiceId, endedAt: IsNull() },
      order: { recordedAt: 'ASC', id: 'ASC' },
    });
    const known = await this.people.byId(
      tx,
      rows.map(({ recordedBy }) => recordedBy),
    );
    const forms = await this.exercises.forms(tx, who);
    const scored = rows.some(({ formKey }) => formKey) ? await this.exercises.scored(tx, who) : [];
    const titled = (form: Licensed['form']) => {
      const found = form && scored.find(({ key, version }) => key === form.key && version === form.version);
      return found ? { key: found.key, version: found.version, title: found.title } : null;
    };
    const rights = await Promise.all(
      rows.map(async (row) => {
        const { id, instrument, language, recordedBy, recordedAt, bodySealed, practiceId } = row;
        const scope = `practice/${practiceId}` as const;
        const body = await this.keys.open<Omit<Recorded, 'language' | 'form'>>(
          scope,
          rowOf({ practiceId, id }),
          bodySealed,
        );
        const by = known.get(recordedBy)?.displayName ?? '—';
        const on = dayIn(timeZone, recordedAt);
        return {
          instrument,
          rights: { rightId: id, language, ...body, form: titled(formOfRight(row)), recordedBy: by, on },
        };
      }),
    );
    return {
      instruments: (Object.keys(instruments) as InstrumentKey[]).map((key) => ({
        ...formOf(key),
        rights: rights.filter(({ instrument }) => instrument === key).map((one) => one.rights),
      })),
      forms: forms.map((form) => present(form as OwnForm)),
    };
  }

  async record(
    tx: Tx,
    who: Who,
    instrument: InstrumentKey,
    { language, form, ...body }: Recorded,
  ): Promise<string> {
    if (!mayRecordRights(who)) throw new Problem('role.not-allowed');
    if (form && !fits((await this.exercises.form(tx, who, form)) as OwnForm, instruments[instrument]))
      throw new Problem('measure.another-form');
    const { practiceId, personId: recordedBy } = who;
    const id = randomUUID();
    const bodySealed = await this.keys.seal(`practice/${practiceId}`, rowOf({ practiceId, id }), body);
    const recordedAt = this.clock.now();
    await tx.insert(InstrumentRight, {
      practiceId, id, instrument, language, recordedBy, recordedAt, endedAt: null, bodySealed,
      formKey: form?.key ?? null, formVersion: form?.version ?? null,
    }); // prettier-ignore
    await this.audit.write(tx, who, 'instrument.rights-recorded', { subjectId: id });
    return id;
  }

  /** From now on nothing new is entered by it; what was entered stays. */
  async end(tx: Tx, who: Who, instrument: InstrumentKey, id: string): Promise<void> {
    if (!mayRecordRights(who)) throw new Problem('role.not-allowed');
    const ended = await tx.update(
      InstrumentRight,
      { practiceId: who.practiceId, id, instrument, endedAt: IsNull() },
      { endedAt: this.clock.now() },
    );
    if (!ended.affected) throw new Problem('absent');
    await this.audit.write(tx, who, 'instrument.rights-ended', { subjectId: id });
  }

  /** What this right lets the practice use today. */
  async standing(tx: Tx, rightId: string): Promise<Licensed> {
    const right = await tx.findOneBy(InstrumentRight, { id: rightId, endedAt: IsNull() });
    const licensed = right && licensedBy(right);
    if (!licensed) throw new Problem('measure.no-rights');
    return licensed;
  }

  /** A form of the practice's own, with its points. */
  form(tx: Tx, who: Who, named: { key: string; version: number }) {
    return this.exercises.form(tx, who, named);
  }

  /** A form that is an instrument's wording is used as long as a right to it stands; any other is the practice's own. */
  async mayUse(tx: Tx, { key, version }: { key: string; version: number }): Promise<void> {
    const rights = await tx.findBy(InstrumentRight, { formKey: key, formVersion: version });
    if (rights.length && rights.every(({ endedAt }) => endedAt)) throw new Problem('measure.no-rights');
  }

  /** Those that ended too: they say how what was entered is read. */
  async ever(tx: Tx): Promise<Map<string, Licensed>> {
    const rows = await tx.find(InstrumentRight);
    return new Map(rows.flatMap((row) => licensedBy(row) ?? []).map((one) => [one.rightId, one]));
  }
}

function licensedBy(right: InstrumentRight): Licensed | null {
  const { id, instrument, language } = right;
  if (!isKnown(instrument)) return null;
  return { rightId: id, instrument: instruments[instrument], language, form: formOfRight(right) };
}

const formOfRight = ({ formKey, formVersion }: InstrumentRight): Licensed['form'] =>
  formKey && formVersion ? { key: formKey, version: formVersion } : null;

/** As it is typed in the room. */
const present = (form: OwnForm): List['forms'][number] => ({
  key: form.key,
  version: form.version,
  title: plainly(form.document.title),
  isInRoomOnly: isInRoomOnly(form.document),
  questions: questionsOf(form),
  fits: fitting(form),
});

const isKnown = (key: string): key is InstrumentKey => Object.hasOwn(instruments, key);

function formOf(key: InstrumentKey): Omit<List['instruments'][number], 'rights'> {
  const instrument: Instrument = instruments[key];
  const { items, higherIsBetter, cutOffs, source, licence } = instrument;
  return {
    key,
    items: items.map(({ least, most, isReversed = false, harm }) => ({
      least,
      most,
      isReversed,
      asksOf: harm?.asksOf ?? null,
    })),
    range: [...rangeOf(instrument)],
    higherIsBetter,
    asksWhichParent: cutOffs.some(({ of }) => of?.parent),
    source,
    licence,
  };
}
