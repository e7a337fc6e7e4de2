import { ToggleButton, ToggleButtonGroup } from '@mui/material';

type OneOfProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onPick: (value: Value) => void;
};

/** One of a few, side by side. */
export function OneOf<Value extends string>({ label, value, options, onPick }: OneOfProps<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, picked: Value | null) => picked && onPick(picked)}
    >
      {options.map(([name, text]) => (
        <ToggleButton key={name} value={name} sx={{ textTransform: 'none', px: 4, color: 'text.primary' }}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
