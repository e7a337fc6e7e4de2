import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useId } from 'react';

type Option<Value extends string> = { value: Value; label: string; hint?: string; disabled?: boolean };
type ChooseProps<Value extends string> = {
  label: string;
  value: Value | null;
  options: Option<Value>[];
  row?: boolean;
  hint?: string;
  onChoose: (value: Value) => void;
};

/** One of a few, all in sight. */
export function Choose<Value extends string>({
  label,
  value,
  options,
  row = false,
  hint,
  onChoose,
}: ChooseProps<Value>) {
  const id = useId();
  return (
    <FormControl>
      <FormLabel
        id={id}
        sx={{ color: 'text.primary', fontWeight: 700, '&.Mui-focused': { color: 'text.primary' } }}
      >
        {label}
      </FormLabel>
      {hint && <FormHelperText sx={{ mt: 0 }}>{hint}</FormHelperText>}
      <RadioGroup
        aria-labelledby={id}
        row={row}
        value={value ?? ''}
        onChange={(event) => onChoose(event.target.value as Value)}
      >
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            disabled={option.disabled}
            control={<Radio size="small" />}
            label={option.hint ? `${option.label} · ${option.hint}` : option.label}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
