/** Colours as text: what Color.js knows of them, in the few questions that themes ask. */
import Color from 'colorjs.io';

/** An opaque colour of sRGB, as `#rrggbb`. */
export type Hex = string;

/** A colour that cannot be read; the message says what to write instead. */
export class ColourError extends Error {}

const asHex = (colour: Color): Hex =>
  colour.to('srgb').toString({ format: 'hex', collapse: false }).toLowerCase();

/** The same hue and lightness with as much chroma as sRGB can show. */
const shown = (colour: Color): Hex =>
  // Unless told otherwise Color.js allows what nobody would notice, which is three degrees of hue.
  asHex(colour.to('srgb').toGamut({ space: 'srgb', method: 'oklch.c', jnd: 0.02 }));

/** Reads a colour as CSS writes it. One outside sRGB keeps its hue and lightness, and loses chroma. */
export function readColour(text: string): Hex {
  let colour: Color;
  try {
    colour = new Color(text.trim());
  } catch {
    throw new ColourError(
      `“${text}” is no colour. Write it as CSS does, for example #123456, rgb(18 52 86) or oklch(0.32 0.07 250)`,
    );
  }
  if (colour.alpha < 1)
    throw new ColourError(
      `“${text}” lets through what is behind it, so its contrast is not its own. Write the opaque colour that it looks like`,
    );
  return shown(colour);
}

const parsed = new Map<Hex, Color>();

/** A theme has few colours, each of which is asked for in hundreds of pairs. */
const colourOf = (hex: Hex): Color => {
  const colour = parsed.get(hex) ?? new Color(hex);
  parsed.set(hex, colour);
  return colour;
};

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
export const contrast = (foreground: Hex, surface: Hex): number =>
  colourOf(foreground).contrastWCAG21(colourOf(surface));

/**
 * The lightness contrast of APCA 0.1.9, from 0 to about 108, for information: no rule that we follow asks for it.
 * About 75 is taken for running text, 45 for large.
 */
export const apca = (foreground: Hex, surface: Hex): number =>
  Math.abs(colourOf(surface).contrastAPCA(colourOf(foreground)));

/** Lightness (0 to 1), chroma (0 to about 0.33) and hue (0 to 360 degrees; 0 for greys) in OKLCH. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

export const toOklch = (hex: Hex): Oklch => {
  const [l, c, h] = new Color(hex).to('oklch').coords;
  return { l: l ?? 0, c: c ?? 0, h: Number.isFinite(h) ? h! : 0 };
};

export const fromOklch = ({ l, c, h }: Oklch): Hex => shown(new Color('oklch', [l, c, h]));

const COARSE = 0.02;
const FINE = 0.001;

/**
 * The colour nearest in lightness for which a test passes: hue is kept, and chroma as far as sRGB can show it.
 * The colour itself where it passes; undefined where no lightness does.
 */
export function nearest(from: Hex, passes: (hex: Hex) => boolean): Hex | undefined {
  if (passes(from)) return from;
  const origin = toOklch(from);
  const at = (l: number) => fromOklch({ ...origin, l: Math.min(1, Math.max(0, l)) });
  // Outwards in both directions, so that what is found first is the nearest; then back to where it began to pass.
  for (let distance = COARSE; distance < 1 + COARSE; distance += COARSE) {
    for (const sign of [-1, 1]) {
      const l = origin.l + sign * distance;
      if (l < -COARSE || l > 1 + COARSE || !passes(at(l))) continue;
      let [fails, holds] = [distance - COARSE, distance];
      while (holds - fails > FINE) {
        const middle = (fails + holds) / 2;
        if (passes(at(origin.l + sign * middle))) holds = middle;
        else fails = middle;
      }
      return at(origin.l + sign * holds);
    }
  }
  return undefined;
}
