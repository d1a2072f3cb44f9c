/** Pages set in the fonts of old encodings (.VnTime, VNI-Times): their letters turned into Unicode. */
import type { Loss } from '../../model/contract.ts'
import { encodingOfFont } from '../encodings/fonts.ts'
import { repairRuns, type TextRun } from '../encodings/runs.ts'
import type { Mark, Painted } from './paint.ts'

/** Letters of Latin-1 that Vietnamese does not have, but that the old encodings use for it: "Tæng sè hîp t¸c x·". */
const foreign = /[¡¢£¤¥¦¨ª¬¸º¾ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþÿ]/u
const fewForeign = 2

interface Run extends TextRun {
  mark: Mark
}

export function repairLetters(pages: readonly Painted[]): Loss[] {
  if (!isSuspect(pages)) return []
  const lines: { page: number; runs: Run[] }[] = []
  for (const { number, marks } of pages) {
    let last: Mark | null = null
    for (const mark of marks) {
      const line = lines.at(-1)
      const run: Run = { mark, font: mark.font === '' ? null : mark.font, text: mark.text }
      if (last && line?.page === number && Math.abs(mark.y - last.y) < 0.5 * mark.size && mark.angle === last.angle) {
        if (mark.spaced || mark.x - last.end > 0.17 * mark.size) line.runs.at(-1)!.text += ' '
        line.runs.push(run)
      } else lines.push({ page: number, runs: [run] })
      last = mark
    }
  }
  const labels = repairRuns(lines.map((line) => line.runs))
  const found = new Map<string, Set<number>>()
  for (const [index, { page, runs }] of lines.entries()) {
    const label = labels[index]
    if (!label) continue
    for (const { mark, text } of runs) mark.text = text.trimEnd()
    const on = found.get(label)
    if (on) on.add(page)
    else found.set(label, new Set([page]))
  }
  return [...found].map(([label, on]) => ({
    what: `Bảng mã ${label} được đổi sang Unicode`,
    where: `trang ${[...on].sort((a, b) => a - b).join(', ')}`,
    why: 'Chữ trong tệp PDF dùng phông chữ cũ, không phải Unicode.'
  }))
}

function isSuspect(pages: readonly Painted[]): boolean {
  const fonts = new Map<string, boolean>()
  let strange = 0
  for (const { marks } of pages) {
    for (const { font, text } of marks) {
      let legacy = fonts.get(font)
      if (legacy === undefined) {
        legacy = encodingOfFont(font) !== null
        fonts.set(font, legacy)
      }
      if (legacy || (foreign.test(text) && ++strange > fewForeign)) return true
    }
  }
  return false
}
