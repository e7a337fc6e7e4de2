import type { Answers } from '@usward/exercises/playing';
import { useQuery } from '@tanstack/react-query';
import type { me as client } from '../../api/client.ts';
import { partnerSees } from '../../api/partner-sees.ts';
import { whoAmI } from '../../api/queries.ts';
import { useReader } from '../../texts/reader.ts';
import { PartnerSees } from '../../ui/partner-sees.tsx';

interface WhatTheOtherSeesProps {
  occurrence: Awaited<ReturnType<typeof client.occurrence>>;
  answers: Answers;
  sent: readonly string[];
}

/** Before anything is handed in: the other's page, if it is handed in like this. */
export default function WhatTheOtherSees({ occurrence, answers, sent }: WhatTheOtherSeesProps) {
  const reader = useReader();
  const { data: self } = useQuery(whoAmI);
  return (
    <PartnerSees
      seen={partnerSees(occurrence, { answers, ending: 'done', out: sent }, reader)}
      name={self?.displayName ?? ''}
      partner={occurrence.partnerName}
      closesAt={occurrence.task.closesAt}
      timeZone={self?.couple?.timeZone}
      avoidsBabyWords={self?.couple?.avoidsBabyWords ?? false}
    />
  );
}
