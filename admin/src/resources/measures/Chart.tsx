import { Box, useTheme } from '@mui/material';
import { useDrawingArea, useXScale, useYScale } from '@mui/x-charts/hooks';
import { LineChart } from '@mui/x-charts/LineChart';
import { useMediaQuery, type Theme } from '@mui/material';
import { useLanguage } from '../../ui/words.ts';
import { apart, bandOf, datesOf, shortName } from './chart.rules.ts';
import type { Picture } from './words.ts';

/** Told apart without colour: one solid with rounds, one dashed with diamonds. */
const dashes = ['none', '7 5', '2 4', '12 4 2 4'];
const shapes = ['circle', 'diamond', 'square', 'triangle'] as const;

type ChartProps = { picture: Picture; label: string; withCutOffs: boolean };

/** Both lines over time. What is drawn here stands in the table too, so to assistive technology it is one picture. */
export default function Chart({ picture, label, withCutOffs }: ChartProps) {
  const { palette } = useTheme();
  const language = useLanguage();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const colours = [palette.info.main, palette.success.main, palette.text.secondary, palette.text.primary];
  const { lines, range } = picture;
  const dates = datesOf(lines);
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <Box role="img" aria-label={label} sx={{ height: isNarrow ? 220 : 260, maxWidth: '56rem' }}>
      <LineChart
        skipAnimation
        hideLegend
        disableKeyboardNavigation
        height={isNarrow ? 220 : 260}
        margin={{ top: 12, right: isNarrow ? 76 : 120, bottom: 4, left: 4 }}
        xAxis={[
          {
            data: dates.map(({ at }) => at),
            scaleType: 'time',
            valueFormatter: (value: Date) => day.format(value),
            tickInterval: dates.filter(({ isTick }) => isTick).map(({ at }) => at),
            disableTicks: true,
          },
        ]}
        yAxis={[
          { min: range[0], max: range[1], width: 34, disableLine: true, disableTicks: true, tickMinStep: 1 },
        ]}
        grid={{ horizontal: true }}
        series={lines.map((line, at) => ({
          id: line.personId,
          data: dates.map(({ day: on }) => line.points.findLast((point) => point.on === on)?.total ?? null),
          connectNulls: true,
          curve: 'linear' as const,
          shape: shapes[at % shapes.length] ?? 'circle',
          showMark: true,
          color: colours[at % colours.length] ?? palette.text.primary,
          disableHighlight: true,
        }))}
        slotProps={{
          tooltip: { trigger: 'none' },
          line: ({ seriesId }: { seriesId: string | number }) => ({
            strokeDasharray: dashes[lines.findIndex(({ personId }) => personId === seriesId)] ?? 'none',
          }),
        }}
        sx={{ '& .MuiLineChart-line': { strokeWidth: 2 } }}
      >
        <Bands picture={picture} colours={colours} />
        {withCutOffs && <CutOffs picture={picture} />}
        <Names picture={picture} colours={colours} />
      </LineChart>
    </Box>
  );
}

type Drawn = { picture: Picture; colours: string[] };

/** Around the first point of each, what may be chance. Its edge has the dash of its line. */
function Bands({ picture, colours }: Drawn) {
  const x = useXScale<'time'>();
  const y = useYScale<'linear'>();
  const { left, width } = useDrawingArea();
  return picture.lines.map((line, at) => {
    const band = bandOf(picture, line);
    if (!band) return null;
    const [from, top, bottom] = [x(band.from) ?? left, y(band.high) ?? 0, y(band.low) ?? 0];
    return (
      <rect
        key={line.personId}
        x={from}
        y={top}
        width={Math.max(0, left + width - from)}
        height={bottom - top}
        fill={colours[at]}
        fillOpacity={0.09}
        stroke={colours[at]}
        strokeOpacity={0.45}
        strokeDasharray={dashes[at]}
      />
    );
  });
}

function CutOffs({ picture: { cutOffs } }: { picture: Picture }) {
  const { palette } = useTheme();
  const y = useYScale<'linear'>();
  const { left, width } = useDrawingArea();
  return cutOffs.map(({ at }) => (
    <g key={at}>
      <line
        x1={left}
        x2={left + width}
        y1={y(at)}
        y2={y(at)}
        stroke={palette.text.secondary}
        strokeDasharray="1 3"
      />
      <text x={left + 4} y={(y(at) ?? 0) - 4} fontSize={12} fill={palette.text.secondary}>
        {at}
      </text>
    </g>
  ));
}

/** Whose line it is, at its end. */
function Names({ picture: { lines }, colours }: Drawn) {
  const y = useYScale<'linear'>();
  const { left, width } = useDrawingArea();
  const ends = lines.flatMap((line, at) => {
    const last = line.points.filter(({ total }) => total !== null).at(-1)?.total;
    return last === undefined || last === null ? [] : [{ at, name: line.displayName, y: y(last) ?? 0 }];
  });
  return apart(ends, 18).map((end) => (
    <text
      key={end.at}
      x={left + width + 10}
      y={end.y + 4}
      fontSize={13}
      fontWeight={700}
      fill={colours[end.at]}
    >
      {shortName(end.name)}
    </text>
  ));
}
