/** The colours of the page, light and dark; every pair of words on ground keeps a contrast of 4.5 : 1 or more. */
export const palette = {
  light: {
    ground: '#f4f2ec',
    paper: '#ffffff',
    raised: '#faf9f5',
    line: '#dcd8cd',
    ink: '#1c2430',
    quiet: '#5a6270',
    accent: '#1b4f8f',
    accentSoft: '#e4edf8',
    error: '#a81e1e',
    errorSoft: '#fbe4e1',
    warning: '#7d4e00',
    warningSoft: '#fdf0cf',
    info: '#235f80',
    infoSoft: '#e0eff6',
    unknown: '#6a3d8f',
    unknownSoft: '#f1e7f8',
    good: '#2b6340',
    goodSoft: '#e3f1e7',
    hit: '#ffe14d',
    hitInk: '#1c2430',
    chosen: '#cfe0f5'
  },
  dark: {
    ground: '#14181e',
    paper: '#1c2128',
    raised: '#232a33',
    line: '#3a434f',
    ink: '#e6e4de',
    quiet: '#a9b0ba',
    accent: '#8fbcf5',
    accentSoft: '#22344d',
    error: '#ff9c90',
    errorSoft: '#48211f',
    warning: '#f0c26a',
    warningSoft: '#413112',
    info: '#86c8ea',
    infoSoft: '#173644',
    unknown: '#d3b0f0',
    unknownSoft: '#382648',
    good: '#8fd3a6',
    goodSoft: '#1d3a28',
    hit: '#ffe14d',
    hitInk: '#1c2430',
    chosen: '#2c4a70'
  }
} as const

/** As custom properties: --error-soft and so on. */
export function properties(theme: keyof typeof palette): string {
  return Object.entries(palette[theme])
    .map(([name, value]) => `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}:${value};`)
    .join('')
}
