/**
 * Runs of letters in fonts, as word processors keep them. A font of an old encoding decides alone; the other runs of a
 * paragraph are read together, since programs cut words into runs ("hî" + "p t¸c x·").
 */

import { encodingOfFont } from './fonts.ts'
import { repairPieces, repairText } from './repair.ts'
import type { EncodingId } from './table.ts'
import { tableOf } from './trial.ts'

export interface TextRun {
  text: string
  /** As the file calls it; null where it does not say. */
  font: string | null
}

interface Stretch {
  paragraph: number
  runs: TextRun[]
  text: string
}

/** Turns the runs into Unicode where they stand; for each paragraph the label of the encoding that it was in, or null. */
export function repairRuns(paragraphs: readonly (readonly TextRun[])[]): (string | null)[] {
  const labels: (string | null)[] = paragraphs.map(() => null)
  const unsaid: Stretch[] = []
  const fonts: EncodingId[] = []
  for (const [paragraph, runs] of paragraphs.entries()) {
    let open: TextRun[] = []
    const close = (): void => {
      const text = open.map((run) => run.text).join('')
      if (/[^\x00-\x7f]/u.test(text)) unsaid.push({ paragraph, runs: open, text })
      open = []
    }
    for (const run of runs) {
      if (run.font === null || !encodingOfFont(run.font)) open.push(run)
      else {
        close()
        const repaired = repairText(run.text, run.font)
        if (repaired) {
          run.text = repaired.text
          labels[paragraph] ??= tableOf(repaired.encoding).label
          fonts.push(repaired.encoding)
        }
      }
    }
    close()
  }
  const repaired = repairPieces(
    unsaid.map((stretch) => stretch.text),
    fonts
  )
  for (const [index, stretch] of unsaid.entries()) {
    const each = repaired[index]
    if (!each) continue
    labels[stretch.paragraph] ??= tableOf(each.encoding).label
    share(stretch.runs, each.text, each.map)
  }
  return labels
}

/** Gives each run back what became of its letters. */
function share(runs: readonly TextRun[], text: string, map: readonly number[]): void {
  let end = 0
  let from = 0
  for (const run of runs) {
    end += run.text.length
    let to = from
    while (to < text.length && map[to]! < end) to++
    run.text = text.slice(from, to)
    from = to
  }
}
