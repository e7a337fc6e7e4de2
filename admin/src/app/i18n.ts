import polyglot from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import { errors } from '../data/errors.messages.ts';
import { account } from '../pages/account.messages.ts';
import { brief } from '../pages/brief/messages.ts';
import { calendar } from '../pages/calendar/messages.ts';
import { door } from '../pages/door.messages.ts';
import { practice } from '../pages/practice/messages.ts';
import { today } from '../pages/today.messages.ts';
import { alarms } from '../resources/alarms/messages.ts';
import { appointments } from '../resources/appointments/messages.ts';
import { assignments } from '../resources/assignments/messages.ts';
import { audit } from '../resources/audit/messages.ts';
import { couples } from '../resources/couples/messages.ts';
import { measures } from '../resources/measures/messages.ts';
import { library } from '../resources/library/messages.ts';
import { notes } from '../resources/notes/messages.ts';
import { requests } from '../resources/requests/messages.ts';
import { safety } from '../resources/safety/messages.ts';
import { team } from '../resources/team/messages.ts';
import { app } from './messages.ts';
import { spanish } from './spanish.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

const rooms = {
  alarms,
  couples,
  library,
  assignments,
  appointments,
  safety,
  requests,
  team,
  audit,
  notes,
  measures,
};

export const messagesOf = (language: Language) => ({
  ra: language === 'es' ? spanish : english.ra,
  app: app[language],
  errors: errors[language],
  door: door[language],
  today: today[language],
  brief: brief[language],
  calendar: calendar[language],
  account: account[language],
  practice: practice[language],
  resources: Object.fromEntries(Object.entries(rooms).map(([name, words]) => [name, words[language]])),
});

const preferred = (): Language => (navigator.language.startsWith('es') ? 'es' : 'en');

export const createI18n = () =>
  polyglot((language) => messagesOf(language === 'es' ? 'es' : 'en'), preferred(), [
    { locale: 'en', name: 'English' },
    { locale: 'es', name: 'Español' },
  ]);
