export { brandProperties, fitAction, type BrandColours, type Fit } from './brand.ts';
export { contrast } from './contrast.ts';
export { mark, markSvg } from './mark.ts';
export { light, measures, night, palettes, type Palette, type ThemeName } from './tokens.ts';
