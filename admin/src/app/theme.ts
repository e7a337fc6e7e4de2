import { alpha, createTheme, type Theme, type ThemeOptions } from '@mui/material/styles';
import { measures, palettes, type BrandColours, type Palette, type ThemeName } from '@usward/theme';

const body = { fontSize: '0.9375rem', lineHeight: 22 / 15 };
const heading = { fontFamily: measures['font-heading'], fontWeight: 600, letterSpacing: '-0.01em' };
/** A desk is clicked; a phone in the corridor is tapped. */
const byTouch = '@media (pointer: coarse)';
const radius = parseInt(measures.radius, 10);

/** The house's tokens in MUI's words. Plum stands where MUI has red: nothing here shouts. */
export function consoleTheme(name: ThemeName, brand: BrandColours = { light: null, night: null }): Theme {
  const colours = { ...palettes[name], action: brand[name] ?? palettes[name].action };
  return createTheme({
    palette: paletteOf(name, colours),
    spacing: 4,
    shape: { borderRadius: radius },
    typography: {
      fontFamily: measures['font-body'],
      body1: body,
      body2: { ...body, fontSize: '0.875rem' },
      caption: { fontSize: '0.8125rem', lineHeight: 18 / 13 },
      h1: { ...heading, fontSize: '1.75rem', lineHeight: 34 / 28 },
      h2: { ...heading, fontSize: '1.25rem', lineHeight: 26 / 20 },
      h3: { ...heading, fontSize: '1.0625rem', lineHeight: 24 / 17 },
      button: { ...body, fontWeight: 700, textTransform: 'none', letterSpacing: 0 },
    },
    shadows: ['none', ...Array<string>(24).fill(colours.shadow)] as Theme['shadows'],
    transitions: {
      duration: { enteringScreen: 160, leavingScreen: 120, short: 120, shorter: 100, standard: 160 },
    },
    components: components(colours),
  });
}

const paletteOf = (name: ThemeName, colours: Palette) => ({
  mode: name === 'night' ? ('dark' as const) : ('light' as const),
  primary: { main: colours.action, contrastText: colours['on-action'] },
  secondary: { main: colours.info, contrastText: colours.ground },
  info: { main: colours.info, contrastText: colours.ground },
  success: { main: colours.together, contrastText: colours.ground },
  warning: { main: colours.alert, contrastText: colours.ground },
  error: { main: colours.alert, contrastText: colours.ground },
  background: { default: colours.ground, paper: colours.card },
  text: { primary: colours.text, secondary: colours.quiet, disabled: colours.quiet },
  divider: alpha(colours.line, 0.45),
});

const components = (colours: Palette): ThemeOptions['components'] => ({
  MuiCssBaseline: {
    styleOverrides: {
      ':focus-visible': { outline: `2px solid ${colours.info}`, outlineOffset: 2 },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': { animationDuration: '0.01ms', transitionDuration: '0.01ms' },
      },
      // Paper is light whatever the screen was, and printers leave the ground away.
      '@media print': {
        body: { background: 'none' },
        'body *': { color: `${palettes.light.text} !important` },
      },
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { minHeight: 40, [byTouch]: { minHeight: 44 }, paddingInline: 16, borderRadius: radius },
    },
  },
  // Without this nobody who goes by keyboard would see where they are: MUI takes the outline off whatever is pressed.
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: {
        '&:focus-visible, &.Mui-focusVisible': { outline: `2px solid ${colours.info}`, outlineOffset: 2 },
      },
    },
  },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiLink: { defaultProps: { color: 'info', underline: 'always' } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true, margin: 'none' } },
  MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.8125rem', marginInline: 2 } } },
  MuiOutlinedInput: {
    styleOverrides: {
      notchedOutline: { borderColor: colours.line },
      root: { background: colours.card, [byTouch]: { minHeight: 44 } },
    },
  },
  // Words that a person chooses are never cut: a chip grows instead.
  MuiChip: {
    styleOverrides: {
      root: { height: 'auto', minHeight: 34, fontSize: '0.875rem', borderColor: colours.line },
      label: { whiteSpace: 'normal', paddingBlock: 6 },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      head: { color: colours.quiet, fontWeight: 700, fontSize: '0.8125rem', background: 'transparent' },
      root: {
        padding: '10px 12px',
        borderColor: alpha(colours.line, 0.35),
        // A table stands in line with the heading above it, and its words with one another.
        '&:first-child': { paddingLeft: 0 },
        '&:last-child': { paddingRight: 0 },
        '& > .MuiButton-text:first-of-type': { marginLeft: -16 },
      },
    },
  },
  MuiDialog: { styleOverrides: { paper: { padding: 8 } } },
  MuiCheckbox: { defaultProps: { size: 'small' } },
  // Where the words take two lines, the mark stays with the first.
  MuiFormControlLabel: {
    styleOverrides: { root: { alignItems: 'flex-start' }, label: { paddingBlock: 8 } },
  },
});
