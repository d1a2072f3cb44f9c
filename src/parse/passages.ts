/** Passages out of runs. */
import { sliceStretch } from '../model/stretch.ts'
import type { Passage, PassageKind } from '../model/tree.ts'
import type { Run } from './runs.ts'
import { sentencesOf } from './sentences.ts'

/** The passage of a run, or of a part of it: from and to are offsets into its stretch. */
export function passageOf(
  run: Run,
  kind: PassageKind,
  marker: string | null,
  from = 0,
  to = run.stretch.text.length
): Passage {
  const whole = from === 0 && to === run.stretch.text.length
  let end = to
  if (!whole) while (end > from && /\s/u.test(run.stretch.text[end - 1]!)) end--
  const stretch = whole ? run.stretch : sliceStretch(run.stretch, from, end)
  return {
    type: 'passage',
    kind,
    start: run.start,
    end: to === run.stretch.text.length ? run.end : (run.stretch.at[to - 1] ?? run.start) + 1,
    page: run.page,
    stretch,
    marker,
    under: null,
    section: null,
    children: sentencesOf(stretch.text)
  }
}
