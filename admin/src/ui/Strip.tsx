import ExpandIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, Menu, MenuItem, useMediaQuery, type Theme } from '@mui/material';
import { useId, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router-dom';

/** `begins`: a group of those that belong together starts with it. */
export type Place = { to: string; label: string; begins: boolean };
type StripProps = { label: string; places: Place[] };

/** The pages about one thing: side by side on a desk, behind the name of the present one on a phone. */
export function Strip({ label, places }: StripProps) {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  return (
    <Box
      component="nav"
      aria-label={label}
      sx={{ mb: { xs: 5, md: 6 }, borderBottom: { md: 1 }, borderColor: { md: 'divider' }, displayPrint: 'none' }}
    >
      {isNarrow ? <Behind label={label} places={places} /> : <Beside groups={groupsOf(places)} />}
    </Box>
  ); // prettier-ignore
}

const groupsOf = (places: Place[]): Place[][] =>
  places.reduce<Place[][]>(
    (groups, place) =>
      place.begins ? [...groups, [place]] : [...groups.slice(0, -1), [...(groups.at(-1) ?? []), place]],
    [],
  );

/** A little air and a line before each group, so that thirteen read as five; where there is no room, a whole group goes below. */
const Beside = ({ groups }: { groups: Place[][] }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', ml: -2, columnGap: 4 }}>
    {groups.map((places, at) => (
      <Box key={at} sx={{ display: 'flex', position: 'relative', ...(at > 0 && apart) }}>
        {places.map(({ to, label }) => (
          <Button
            key={to}
            component={NavLink}
            to={to}
            end
            sx={{
              px: 2,
              minWidth: 0,
              mb: '-1px',
              borderRadius: 0,
              borderBottom: 2,
              borderColor: 'transparent',
              color: 'text.secondary',
              fontWeight: 400,
              '&.active': { color: 'text.primary', fontWeight: 700, borderColor: 'primary.main' },
            }}
          >
            {label}
          </Button>
        ))}
      </Box>
    ))}
  </Box>
);

const apart = {
  '&::before': {
    content: '""',
    position: 'absolute',
    left: -8,
    top: '50%',
    height: '1.1em',
    transform: 'translateY(-50%)',
    borderLeft: 1,
    borderColor: 'divider',
  },
} as const;

function Behind({ label, places }: StripProps) {
  const id = useId();
  const { pathname } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const here = places.find(({ to }) => to === pathname);
  return (
    <>
      <Button
        variant="outlined"
        color="inherit"
        fullWidth
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ExpandIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ justifyContent: 'space-between', borderColor: 'divider' }}
      >
        <span id={id}>{here?.label ?? label}</span>
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{
          list: { 'aria-labelledby': id },
          paper: { sx: { width: anchor?.clientWidth } },
        }}
      >
        {places.map(({ to, label }, at) => (
          <MenuItem
            key={to}
            divider={places[at + 1]?.begins ?? false}
            component={Link}
            to={to}
            selected={to === pathname}
            {...(to === pathname ? { 'aria-current': 'page' as const } : {})}
            onClick={() => setAnchor(null)}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
