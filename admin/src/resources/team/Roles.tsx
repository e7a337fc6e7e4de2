import { Checkbox, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Sent } from '../../data/client.ts';

export type Role = NonNullable<Sent<'changeRoles'>>['body']['roles'][number];
const roles: Role[] = ['clinician', 'supervisor', 'assistant', 'owner'];

export function RoleBoxes({ value, onChange }: { value: Role[]; onChange: (roles: Role[]) => void }) {
  const translate = useTranslate();
  const heading = useId();
  const words = (key: string) => translate(`resources.team.${key}`);
  const toggle = (role: Role) =>
    onChange(value.includes(role) ? value.filter((other) => other !== role) : [...value, role]);
  return (
    <div role="group" aria-labelledby={heading}>
      <FormLabel component="p" id={heading} sx={{ m: 0, color: 'text.primary', fontWeight: 700 }}>
        {words('roles')}
      </FormLabel>
      <FormGroup>
        {roles.map((role) => (
          <FormControlLabel
            key={role}
            control={<Checkbox checked={value.includes(role)} onChange={() => toggle(role)} />}
            label={`${words(`role.${role}`)} · ${words(`roleHint.${role}`)}`}
          />
        ))}
      </FormGroup>
    </div>
  );
}
