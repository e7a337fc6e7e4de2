import { lazy } from 'react';

/** Pages that wait until somebody goes there. */
export const Practice = lazy(async () => ({ default: (await import('../pages/Practice.tsx')).Practice }));
export const Account = lazy(async () => ({ default: (await import('../pages/Account.tsx')).Account }));
export const SecondFactor = lazy(async () => ({
  default: (await import('../pages/SecondFactor.tsx')).SecondFactor,
}));
export const ForgotPassword = lazy(async () => ({
  default: (await import('../pages/ForgotPassword.tsx')).ForgotPassword,
}));
export const ResetPassword = lazy(async () => ({
  default: (await import('../pages/ForgotPassword.tsx')).ResetPassword,
}));
export const JoinTeam = lazy(async () => ({ default: (await import('../pages/JoinTeam.tsx')).JoinTeam }));

/** What somebody must look at now. */
export const AlarmPage = lazy(async () => ({
  default: (await import('../resources/alarms/AlarmPage.tsx')).AlarmPage,
}));

/** The library: the shelf, one exercise, one program. */
export const Library = lazy(async () => ({
  default: (await import('../resources/library/Library.tsx')).Library,
}));
export const ExercisePage = lazy(async () => ({
  default: (await import('../resources/library/ExercisePage.tsx')).ExercisePage,
}));
export const ProgramPage = lazy(async () => ({
  default: (await import('../resources/library/ProgramPage.tsx')).ProgramPage,
}));

/** What the practice writes itself. */
export const EditorPage = lazy(async () => ({
  default: (await import('../resources/author/Editor.tsx')).EditorPage,
}));
export const ImportPage = lazy(async () => ({
  default: (await import('../resources/author/ImportPage.tsx')).ImportPage,
}));

/** Pages about one couple, below its address. */
export const Plan = lazy(async () => ({ default: (await import('../resources/assignments/Plan.tsx')).Plan }));
export const Assign = lazy(async () => ({
  default: (await import('../resources/assignments/Assign.tsx')).Assign,
}));
export const Appointments = lazy(async () => ({
  default: (await import('../resources/appointments/AppointmentList.tsx')).AppointmentList,
}));
export const Opened = lazy(async () => ({
  default: (await import('../resources/couples/Opened.tsx')).Opened,
}));
export const LoadMap = lazy(async () => ({
  default: (await import('../resources/couples/LoadMap.tsx')).LoadMap,
}));
export const Consents = lazy(async () => ({
  default: (await import('../resources/couples/Consents.tsx')).Consents,
}));
export const Activity = lazy(async () => ({
  default: (await import('../resources/couples/Activity.tsx')).Activity,
}));
export const Ending = lazy(async () => ({
  default: (await import('../resources/couples/Ending.tsx')).Ending,
}));
export const Safety = lazy(async () => ({
  default: (await import('../resources/safety/Safety.tsx')).Safety,
}));
export const Brief = lazy(async () => ({ default: (await import('../pages/brief/Brief.tsx')).Brief }));
export const NotesPage = lazy(async () => ({
  default: (await import('../resources/notes/NotesPage.tsx')).NotesPage,
}));

/** Who treats the couple, who comes, who reads along; and a couple that is not one's own. */
export const CoupleCare = lazy(async () => ({
  default: (await import('../resources/team/CoupleCare.tsx')).CoupleCare,
}));
export const BreakGlass = lazy(async () => ({
  default: (await import('../resources/team/BreakGlass.tsx')).BreakGlass,
}));

/** The clinician's calendar, and those read in from elsewhere. */
export const Calendar = lazy(async () => ({
  default: (await import('../pages/calendar/Calendar.tsx')).Calendar,
}));
export const CalendarSources = lazy(async () => ({
  default: (await import('../pages/calendar/Sources.tsx')).Sources,
}));
export const CalendarEntries = lazy(async () => ({
  default: (await import('../pages/calendar/Entries.tsx')).Entries,
}));
export const Measures = lazy(async () => ({
  default: (await import('../resources/measures/Measures.tsx')).Measures,
}));
/** By which right a form may be used in this practice. */
export const Instruments = lazy(async () => ({
  default: (await import('../resources/measures/Instruments.tsx')).Instruments,
}));
