import { useQuery } from '@tanstack/react-query';
import { partnerSees } from '../../api/partner-sees.ts';
import { occurrence as occurrenceQuery, whoAmI } from '../../api/queries.ts';
import type { Written } from '../../api/types.ts';
import { useReader } from '../../texts/reader.ts';
import { PartnerSees } from '../../ui/partner-sees.tsx';
import { useTexts } from './texts.ts';

/** What was handed in and has not opened: the other's page, folded until its author wants to see it. */
export function SharingPreview({ item, step }: { item: Written; step: string }) {
  const say = useTexts();
  const reader = useReader();
  const { data: self } = useQuery(whoAmI);
  const { data: occurrence } = useQuery({
    ...occurrenceQuery(item.occurrenceId),
    staleTime: Infinity,
    refetchInterval: false,
  });
  if (!occurrence) return null;
  const answers = Object.fromEntries(item.answers.map((answer) => [answer.step, answer]));
  const out = item.answers.flatMap((answer) => (answer.isOpened ? [answer.step] : []));
  const seen = partnerSees(occurrence, { answers, ending: item.ending, out }, reader);
  return (
    <details className="shared-words">
      <summary>{say('sharedPreview')}</summary>
      <PartnerSees
        seen={seen.filter((one) => one.step === step)}
        name={self?.displayName ?? ''}
        partner={occurrence.partnerName}
        closesAt={occurrence.task.closesAt}
        timeZone={self?.couple?.timeZone}
        avoidsBabyWords={self?.couple?.avoidsBabyWords ?? false}
      />
    </details>
  );
}
