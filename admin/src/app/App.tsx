import { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { SignIn } from '../pages/SignIn.tsx';
import { Today } from '../pages/Today.tsx';
import { audit } from '../resources/audit/index.ts';
import { couples } from '../resources/couples/index.ts';
import { requests } from '../resources/requests/index.ts';
import { team } from '../resources/team/index.ts';
import { authProvider } from './authProvider.ts';
import { createProvider } from './dataProvider.ts';
import { createI18n } from './i18n.ts';
import { Layout } from './Layout.tsx';
import { Lost } from './Lost.tsx';
import {
  Account,
  Activity,
  AlarmPage,
  Appointments,
  Assign,
  BreakGlass,
  Brief,
  Calendar,
  CalendarEntries,
  CalendarSources,
  Consents,
  CoupleCare,
  EditorPage,
  Ending,
  ExercisePage,
  ForgotPassword,
  ImportPage,
  Instruments,
  JoinTeam,
  Library,
  LoadMap,
  Measures,
  NotesPage,
  Opened,
  Plan,
  Practice,
  ProgramPage,
  ResetPassword,
  Safety,
  SecondFactor,
} from './pages.ts';
import { quietStore } from './store.ts';
import { Styles } from './Styles.tsx';
import { useBrand } from './brand.ts';
import { consoleTheme } from './theme.ts';

const dataProvider = createProvider();
const i18nProvider = createI18n();
const store = quietStore();
const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: false } } });

export const App = () => {
  const brand = useBrand();
  const [light, night] = useMemo(() => [consoleTheme('light', brand), consoleTheme('night', brand)], [brand]);
  return (
    <Styles>
      <Admin
        requireAuth
        disableTelemetry
        title="Usward"
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        store={store}
        lightTheme={light}
        darkTheme={night}
        layout={Layout}
        loginPage={SignIn}
        dashboard={Today}
        catchAll={Lost}
      >
        <Resource name="couples" {...couples}>
          <Route path=":coupleId/plan" element={<Plan />} />
          <Route path=":coupleId/assign" element={<Assign />} />
          <Route path=":coupleId/appointments" element={<Appointments />} />
          <Route path=":coupleId/notes" element={<NotesPage />} />
          <Route path=":coupleId/answers" element={<Opened />} />
          <Route path=":coupleId/load" element={<LoadMap />} />
          <Route path=":coupleId/care" element={<CoupleCare />} />
          <Route path=":coupleId/consents" element={<Consents />} />
          <Route path=":coupleId/activity" element={<Activity />} />
          <Route path=":coupleId/safety" element={<Safety />} />
          <Route path=":coupleId/ending" element={<Ending />} />
          <Route path=":coupleId/brief" element={<Brief />} />
          <Route path=":coupleId/measures" element={<Measures />} />
        </Resource>
        <Resource name="requests" {...requests} />
        <Resource name="team" {...team} />
        <Resource name="audit" {...audit} />
        <CustomRoutes>
          <Route path="/alarms/:alarmId" element={<AlarmPage />} />
          <Route path="/library" element={<Library />} />
          <Route path="/library/:key" element={<ExercisePage />} />
          <Route path="/library/programs/:key" element={<ProgramPage />} />
          <Route path="/calendar" element={<Calendar />} />
          <Route path="/calendar/sources" element={<CalendarSources />} />
          <Route path="/calendar/sources/:calendarId" element={<CalendarEntries />} />
          <Route path="/library/drafts/:draftId" element={<EditorPage />} />
          <Route path="/library/import" element={<ImportPage />} />
          <Route path="/break-glass" element={<BreakGlass />} />
          <Route path="/instruments" element={<Instruments />} />
          <Route path="/practice/:room?" element={<Practice />} />
          <Route path="/account" element={<Account />} />
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route path="/second-factor" element={<SecondFactor />} />
          <Route path="/forgot" element={<ForgotPassword />} />
          <Route path="/reset" element={<ResetPassword />} />
          <Route path="/join" element={<JoinTeam />} />
        </CustomRoutes>
      </Admin>
    </Styles>
  );
};
