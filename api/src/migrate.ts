import { migrate } from './platform/migrate.ts';
import { readConfig } from './platform/config.ts';
import { Foundation1 } from './migrations/1-foundation.ts';
import { People2 } from './migrations/2-people.ts';
import { PracticeWork3 } from './migrations/3-practice-work.ts';
import { Lookups4 } from './migrations/4-lookups.ts';
import { Dialogues5 } from './migrations/5-dialogues.ts';
import { Library6 } from './migrations/6-library.ts';
import { Measures7 } from './migrations/7-measures.ts';
import { Calendars8 } from './migrations/8-calendars.ts';
import { Team9 } from './migrations/9-team.ts';
import { Practice10 } from './migrations/10-practice.ts';
import { Notes11 } from './migrations/11-notes.ts';
import { Caseload12 } from './migrations/12-caseload.ts';
import { Briefs13 } from './migrations/13-briefs.ts';
import { Plans14 } from './migrations/14-plans.ts';
import { CaseloadOfArrivals15 } from './migrations/15-caseload-of-arrivals.ts';
import { GrantedMeasures16 } from './migrations/16-granted-measures.ts';
import { Forms17 } from './migrations/17-forms.ts';
import { Reach18 } from './migrations/18-reach.ts';
import { AfterTheEnd19 } from './migrations/19-after-the-end.ts';
import { Alarms20 } from './migrations/20-alarms.ts';
import { Safety21 } from './migrations/21-safety.ts';
import { Records22 } from './migrations/22-records.ts';
import { Erasure23 } from './migrations/23-erasure.ts';
import { Doors24 } from './migrations/24-doors.ts';
import { Readership25 } from './migrations/25-readership.ts';
import { Endings26 } from './migrations/26-endings.ts';

// One a line, for whoever adds the next.
// prettier-ignore
export const migrations = [
  Foundation1,
  People2,
  PracticeWork3,
  Lookups4,
  Dialogues5,
  Library6,
  Measures7,
  Calendars8,
  Team9,
  Practice10,
  Notes11,
  Caseload12,
  Briefs13,
  Plans14,
  CaseloadOfArrivals15,
  GrantedMeasures16,
  Forms17,
  Reach18,
  AfterTheEnd19,
  Alarms20,
  Safety21,
  Records22,
  Erasure23,
  Doors24,
  Readership25,
  Endings26,
];

if (import.meta.main)
  try {
    const config = readConfig(process.env);
    await migrate(config, migrations);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
