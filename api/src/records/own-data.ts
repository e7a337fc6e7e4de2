import { Inject, Injectable } from '@nestjs/common';
import { isBlank } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { CouplesService, Membership, PolicyAcknowledgement } from '../couples/couples.service.ts';
import { SafeContactService } from '../couples/safe-contact.service.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import { SignInsService } from '../identity/sign-ins.service.ts';
import { AgendaService } from '../notes/agenda.service.ts';
import type { Who } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { OwnWordsService, type WrittenTask } from '../responses/own-words.service.ts';
import type { Entry, Paper } from './paper.ts';
import { texts } from './paper.texts.ts';

export type Made = { paper: Omit<Paper, 'mark'>; data: object; name: string };

/** Everything of one person, gathered under their own rights: what row level security hides from them is not in it. */
@Injectable()
export class OwnData {
  constructor(
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(SafeContactService) private readonly contacts: SafeContactService,
    @Inject(OwnWordsService) private readonly words: OwnWordsService,
    @Inject(AgendaService) private readonly agenda: AgendaService,
  ) {}

  async of(tx: Tx, who: Who): Promise<Made> {
    const { personId } = who;
    const self = present((await this.people.byId(tx, [personId])).get(personId));
    const { locale, displayName } = self;
    const { name: practice, timeZone } = await this.practices.of(tx, who);
    const signInName = await this.accounts.name(await this.accounts.own(tx, who));
    const couples = (await tx.find(Membership, { where: { personId, kind: 'partner' } })).map((one) => ({
      since: dayIn(timeZone, one.startedAt),
      until: one.endedAt && dayIn(timeZone, one.endedAt),
    }));
    const couple = await this.couples.ofPartner(tx, who);
    const contact = couple && (await this.contacts.mine(tx, who));
    const points = couple ? await this.agenda.of(tx, couple) : [];
    const own = points.filter(({ addedBy }) => addedBy === personId).map(({ words }) => words);
    const agreed = (await tx.findBy(PolicyAcknowledgement, { personId })).map(({ policy, at }) => ({
      policy,
      on: dayIn(timeZone, at),
    }));
    const signIns = (await this.signIns.devices(tx, who)).map(({ label, signIn }) => ({
      label,
      since: dayIn(timeZone, signIn.createdAt),
      lastSeen: dayIn(timeZone, signIn.seenAt),
    }));
    const { written, addressed, seen } = await this.words.of(tx, who, self);
    const say = texts[locale];
    const sections = [
      {
        title: say.about,
        entries: [
          { heading: say.name, lines: [{ text: displayName }] },
          { heading: say.signInName, lines: [{ text: signInName }] },
          ...couples.map(({ since, until }) => ({
            heading: say.couple,
            lines: [{ text: `${practice}. ${say.since} ${since}${until ? ` ${say.until} ${until}` : ''}` }],
          })),
        ],
      },
      { title: say.written, note: say.writtenNote, entries: tasksOf(written, say, true) },
      {
        title: say.addressed,
        note: say.addressedNote,
        entries: addressed.map(({ on, title, text }) => ({ heading: title, quiet: on, lines: [{ text }] })),
      },
      { title: say.seen, note: say.seenNote, entries: seen.map(({ on, title }) => ({ heading: title, quiet: on, lines: [] })) },
      { title: say.points, entries: own.map((text) => ({ heading: '', lines: [{ text }] })) },
      {
        title: say.contact,
        entries: contact
          ? [{ heading: say.contactHow[contact.how] ?? contact.how, lines: [contact.when, contact.whoElseReads].filter(Boolean).map((text) => ({ text })) }]
          : [],
      },
      {
        title: say.agreed,
        entries: agreed.map(({ policy, on }) => ({ heading: say.policy[policy] ?? policy, quiet: on, lines: [] })),
      },
      {
        title: say.signIns,
        entries: signIns.map(({ label, since, lastSeen }) => ({
          heading: label,
          quiet: `${say.since} ${since}, ${say.lastSeen} ${lastSeen}`,
          lines: [],
        })),
      },
    ].map((section) =>
      section.entries.length ? section : { ...section, entries: [{ heading: '', lines: [{ text: say.nothing }] }] },
    ); // prettier-ignore
    return {
      name: displayName,
      paper: { locale, title: say.title, intro: say.intro, sections },
      data: {
        about: { displayName, signInName, locale, practice, couples },
        ...{ written, addressed, seen, points: own, contact, agreed, signIns },
      },
    };
  }
}

/** As they are read; in one's own copy each says who reads it too. */
export const tasksOf = (tasks: WrittenTask[], say: (typeof texts)['en'], isOwn = false): Entry[] =>
  tasks.map(({ on, title, words, keptAside }) => ({
    heading: title,
    quiet: on,
    lines: [
      ...words
        .filter(({ value }) => !isBlank(value))
        .flatMap(({ prompt, text, level, reply }) => [
          { label: [prompt, isOwn && say.levels[level]].filter(Boolean).join(' · '), text },
          ...(reply ? [{ label: say.reply, text: reply }] : []),
        ]),
      ...keptAside.map((text) => ({ label: say.aside, text })),
    ],
  }));
