import type { Endpoints } from '../endpoints.ts';
import { alarms } from './alarms.ts';
import { appointments } from './appointments.ts';
import { assignments } from './assignments.ts';
import { briefs } from './briefs.ts';
import { calendars } from './calendars.ts';
import { couples } from './couples.ts';
import { departure } from './departure.ts';
import { dialogues } from './dialogues.ts';
import { exports } from './exports.ts';
import { library } from './library.ts';
import { plans } from './plans.ts';
import { measures } from './measures.ts';
import { notes } from './notes.ts';
import { parting } from './parting.ts';
import { practice } from './practice.ts';
import { safety } from './safety.ts';
import { settings } from './settings.ts';
import { staff } from './staff.ts';
import { team } from './team.ts';
import type { clinicEndpoints } from './table.ts';

export const clinic = {
  ...alarms,
  ...staff,
  ...practice,
  ...couples,
  ...safety,
  ...appointments,
  ...calendars,
  ...assignments,
  ...plans,
  ...briefs,
  ...library,
  ...dialogues,
  ...exports,
  ...measures,
  ...notes,
  ...settings,
  ...team,
  ...parting,
  ...departure,
} satisfies Endpoints<typeof clinicEndpoints>;
