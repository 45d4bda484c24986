/** Red, green, blue from 0 to 255 and opacity from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads computed colours; other notations than `rgb()` are drawn on a canvas of one pixel that is never shown. */
export function colourReader(): (computed: string) => Rgba {
  const read = new Map<string, Rgba>();
  let canvas: OffscreenCanvasRenderingContext2D | null = null;

  function draw(computed: string): Rgba {
    canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = computed;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  return (computed) => {
    const colour = read.get(computed) ?? parseRgb(computed) ?? draw(computed);
    read.set(computed, colour);
    return colour;
  };
}

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, the form in which browsers give most computed colours. */
function parseRgb(computed: string): Rgba | null {
  const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (!numbers) return null;
  const [, red, green, blue, alpha = '1'] = numbers;
  return [Number(red), Number(green), Number(blue), Number(alpha)];
}

/** A colour as it looks laid over an opaque one. */
export function over([red, green, blue, alpha]: Rgba, below: Rgba): Rgba {
  const mix = (above: number, under: number) => above * alpha + under * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance([red, green, blue]: Rgba): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
