import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { fitAction, palettes, type ThemeName } from '@usward/theme';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import { useMe } from '../../data/me.ts';
import { Part } from '../../ui/Page.tsx';
import { useLogo } from './useLogo.ts';

type Colours = { light: string | null; night: string | null };
const themes: { theme: ThemeName; word: 'light' | 'night' }[] = [
  { theme: 'light', word: 'light' },
  { theme: 'night', word: 'night' },
];
const isColour = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

/** One colour for what can be tapped, and a logo. */
export function Brand({ mayChange }: { mayChange: boolean }) {
  const translate = useTranslate();
  const me = useMe();
  const words = (key: string) => translate(`practice.brand.${key}`);
  if (!me) return null;
  const { light, night, logo } = me.brand;
  return (
    <Part title={words('title')} lead={words('lead')}>
      {mayChange ? (
        <Colour key={`${light} ${night}`} brand={{ light, night }} />
      ) : (
        <Typography color="textSecondary">{words(light || night ? 'isOwn' : 'isOurs')}</Typography>
      )}
      <Logo version={logo} mayChange={mayChange} />
    </Part>
  );
}

function Colour({ brand }: { brand: Colours }) {
  const translate = useTranslate();
  const notify = useNotify();
  const change = useAct('changeBrand');
  const [colour, setColour] = useState(brand.light ?? brand.night ?? palettes.light.action);
  const [takesNearest, setTakesNearest] = useState<Record<ThemeName, boolean>>({ light: true, night: true });
  const words = (key: string, options?: object) => translate(`practice.brand.${key}`, options);
  const chosen = colour.toLowerCase();
  const isWhole = isColour(chosen);
  const worn = (theme: ThemeName): string | null => {
    const { holds, nearest } = fitAction(chosen, theme);
    return holds || takesNearest[theme] ? nearest : null;
  };
  const save = (body: Colours) => change.mutate({ body }, { onSuccess: () => notify('app.saved') });
  return (
    <Stack
      component="form"
      sx={{ gap: 4, mb: 6 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) save({ light: worn('light'), night: worn('night') });
      }}
    >
      <Stack direction="row" sx={{ gap: 3, alignItems: 'center' }}>
        <TextField
          type="color"
          label={words('pick')}
          value={isWhole ? chosen : palettes.light.action}
          onChange={(event) => setColour(event.target.value)}
          sx={{ width: '7rem' }}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          label={words('code')}
          value={colour}
          error={!isWhole}
          onChange={(event) => setColour(event.target.value)}
          sx={{ width: '10rem' }}
          slotProps={{ htmlInput: { maxLength: 7, spellCheck: false } }}
        />
      </Stack>
      {isWhole && (
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          {themes.map(({ theme, word }) => (
            <Look
              key={theme}
              theme={theme}
              word={word}
              colour={chosen}
              worn={worn(theme)}
              takesNearest={takesNearest[theme]}
              onTake={(takes) => setTakesNearest({ ...takesNearest, [theme]: takes })}
            />
          ))}
        </Box>
      )}
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        <Button type="submit" variant="outlined" disabled={!isWhole || change.isPending}>
          {words('keep')}
        </Button>
        {(brand.light ?? brand.night) && (
          <Button onClick={() => save({ light: null, night: null })}>{words('ours')}</Button>
        )}
      </Stack>
    </Stack>
  );
}

type LookProps = {
  theme: ThemeName;
  word: 'light' | 'night';
  colour: string;
  worn: string | null;
  takesNearest: boolean;
  onTake: (takes: boolean) => void;
};

/** A button as it would stand in one of the themes, and in words whether the colour can be read there. */
function Look({ theme, word, colour, worn, takesNearest, onTake }: LookProps) {
  const translate = useTranslate();
  const palette = palettes[theme];
  const { holds, contrast, needed, nearest } = fitAction(colour, theme);
  const ratio = (value: number) => (Math.floor(value * 10) / 10).toFixed(1);
  return (
    <Box
      sx={{
        p: 4,
        borderRadius: 1,
        border: 1,
        borderColor: palette.line,
        background: palette.ground,
        color: palette.text,
      }}
    >
      <Typography variant="body2">{translate(`practice.brand.${word}`)}</Typography>
      <Box
        component="span"
        sx={{
          display: 'inline-block',
          my: 2,
          px: 4,
          py: 2,
          borderRadius: 1,
          fontWeight: 700,
          background: worn ?? palette.action,
          color: palette['on-action'],
        }}
      >
        {translate('practice.brand.sample')}
      </Box>
      <Typography variant="body2">
        {translate(holds ? 'practice.brand.holds' : 'practice.brand.fails', {
          contrast: ratio(contrast),
          needed: ratio(needed),
        })}
      </Typography>
      {!holds && (
        <Button
          size="small"
          sx={{ ml: -4, color: palette.info }}
          onClick={() => onTake(!takesNearest)}
          aria-pressed={takesNearest}
        >
          {translate(takesNearest ? 'practice.brand.taken' : 'practice.brand.take', { colour: nearest })}
        </Button>
      )}
    </Box>
  );
}

function Logo({ version, mayChange }: { version: string | null; mayChange: boolean }) {
  const translate = useTranslate();
  const address = useLogo(version);
  const input = useRef<HTMLInputElement>(null);
  const keep = useAct('keepLogo');
  const drop = useAct('dropLogo');
  const words = (key: string) => translate(`practice.brand.${key}`);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Too large for the server to look at; it says so in the same words.
    const part = bytes.subarray(0, 201_000);
    let text = '';
    for (const byte of part) text += String.fromCharCode(byte);
    keep.mutate({ body: { data: btoa(text) } });
  };
  return (
    <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
      <Typography variant="h3">{words('logo')}</Typography>
      {address && (
        <Box
          component="img"
          src={address}
          alt={words('logoNow')}
          sx={{ maxWidth: '12rem', maxHeight: '5rem', p: 2, borderRadius: 1, background: '#ffffff' }}
        />
      )}
      {!address && <Typography color="textSecondary">{words('noLogo')}</Typography>}
      {mayChange && (
        <>
          <Stack direction="row" sx={{ gap: 2 }}>
            <Button variant="outlined" onClick={() => input.current?.click()}>
              {words('upload')}
            </Button>
            <input
              ref={input}
              type="file"
              hidden
              accept="image/png,image/jpeg,image/webp"
              onChange={(event) => void read(event.target.files?.[0])}
            />
            {address && <Button onClick={() => drop.mutate(undefined)}>{words('drop')}</Button>}
          </Stack>
          <Typography variant="body2" color="textSecondary">
            {words('logoHelp')}
          </Typography>
        </>
      )}
    </Stack>
  );
}
