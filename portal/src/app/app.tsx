import { QueryClientProvider } from '@tanstack/react-query';
import { lazy } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { queryClient } from '../api/query-client.ts';
import { Today } from '../features/today/today.tsx';
import { useHouse } from '../texts/house.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { Frame } from './frame.tsx';
import { Rooms } from './rooms.tsx';
import { SignedIn } from './signed-in.tsx';
import { whenIdle } from './when-idle.ts';

const Joining = lazy(() => import('../features/joining/joining.tsx'));
const SignIn = lazy(() => import('../features/sign-in/sign-in.tsx'));
const Forgot = lazy(() => import('../features/sign-in/forgot.tsx'));
const Reset = lazy(() => import('../features/sign-in/reset.tsx'));
const Confirm = lazy(() => import('../features/sign-in/confirm.tsx'));
const Asked = lazy(() => import('../features/asked/asked.tsx'));
const Help = lazy(() => import('../features/help/help.tsx'));
const openExercise = () => import('../features/exercise/exercise.tsx');
const Exercise = lazy(openExercise);
const Find = lazy(() => import('../features/find/find.tsx'));
const Always = lazy(() => import('../features/always/always.tsx'));
const Dialogue = lazy(() => import('../features/dialogue/dialogue.tsx'));
const DialogueDoor = lazy(() => import('../features/dialogue/door.tsx'));
const PracticeAlone = lazy(() => import('../features/dialogue/practice.tsx'));
const Us = lazy(() => import('../features/us/us.tsx'));
const News = lazy(() => import('../features/care/news.tsx'));
const Mine = lazy(() => import('../features/mine/mine.tsx'));

/** The first tap on Today leads to an exercise: its part is fetched when Today stands, and not before. */
const readyForATap = () => whenIdle(() => void openExercise().catch(() => undefined));

/** Every address of the portal. They are short and say nothing: they stay in the browser's history. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <Routes>
          <Route element={<Frame />}>
            <Route path="j" element={<Joining />} />
            <Route path="in" element={<SignIn />} />
            <Route path="forgot" element={<Forgot />} />
            <Route path="reset" element={<Reset />} />
            <Route path="confirm" element={<Confirm />} />
            <Route path="s" element={<Asked />} />
            <Route path="h" element={<Help />} />
            <Route element={<SignedIn />}>
              <Route path="x/:occurrenceId" element={<Exercise />} />
              <Route path="t/practice" element={<PracticeAlone />} />
              <Route path="t/x/:occurrenceId" element={<DialogueDoor />} />
              <Route path="t/:dialogueId" element={<Dialogue />} />
              <Route element={<Rooms />}>
                <Route index element={<Today whenShown={readyForATap} news={<News />} />} />
                <Route path="u" element={<Us />} />
                <Route path="m/*" element={<Mine />} />
                <Route path="find" element={<Find />} />
                <Route path="a" element={<Always />} />
              </Route>
            </Route>
            <Route path="*" element={<Lost />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}

function Lost() {
  const say = useHouse();
  return (
    <Screen title={say('lost')} foot={<ButtonLink to="/">{say('toToday')}</ButtonLink>}>
      {null}
    </Screen>
  );
}
