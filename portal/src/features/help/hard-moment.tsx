import { useQuery } from '@tanstack/react-query';
import { useBegin } from '../../api/begin.ts';
import { library } from '../../api/queries.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/notice.tsx';
import { useTexts } from './texts.ts';

/** First that nothing has to be all right; the page for one line comes after the numbers are in sight. */
export function HardMoment({ mayWrite }: { mayWrite: boolean }) {
  const say = useTexts();
  const reason = useReason();
  const { data } = useQuery({ ...library(''), enabled: mayWrite });
  const begin = useBegin();
  const page = data?.items.find(({ key }) => key === 'private-page');
  return (
    <section className="card" aria-labelledby="hard">
      <h2 id="hard">{say('hardTitle')}</h2>
      <p>{say('hard')}</p>
      {page && (
        <Button quiet onClick={() => begin.mutate(page)}>
          {say('hardWrite')}
        </Button>
      )}
      {begin.isError && <Problem>{reason(begin.error)}</Problem>}
    </section>
  );
}
