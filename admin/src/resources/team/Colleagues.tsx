import { MenuItem, TextField } from '@mui/material';
import { useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';

type Role = Got<'team'>['people'][number]['roles'][number];

/** Who of the team could: those with one of these roles, without these people. */
export function useColleagues(roles: readonly Role[], without: readonly string[]) {
  const { data } = useAsk('team');
  return data?.people.filter(
    ({ personId, hasJoined, hasLeft, roles: held }) =>
      hasJoined && !hasLeft && !without.includes(personId) && held.some((role) => roles.includes(role)),
  );
}

export function ColleagueField({
  label,
  people,
  value,
  onChange,
}: {
  label: string;
  people: Got<'team'>['people'];
  value: string;
  onChange: (personId: string) => void;
}) {
  return (
    <TextField select required label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {people.map(({ personId, displayName }) => (
        <MenuItem key={personId} value={personId}>
          {displayName}
        </MenuItem>
      ))}
    </TextField>
  );
}
