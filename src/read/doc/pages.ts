/** The formatted pages of a doc: which modifiers hold for which bytes of the text. */

export interface FormattedRuns {
  /** The modifiers at a place in the file, and where the run that they hold for ends. */
  at(place: number): { bytes: Uint8Array; end: number }
}

const pageSize = 512
const nothing = new Uint8Array()

interface Run {
  start: number
  end: number
  bytes: Uint8Array
}

/** plc lists the pages; kind says how a page keeps its modifiers. */
export function formattedRuns(main: Uint8Array, plc: Uint8Array, kind: 'letters' | 'paragraphs'): FormattedRuns {
  const runs: Run[] = []
  const list = new DataView(plc.buffer, plc.byteOffset, plc.byteLength)
  const count = Math.floor((plc.length - 4) / 8)
  for (let index = 0; index < count; index++) {
    const at = list.getUint32(4 * (count + 1) + 4 * index, true) * pageSize
    if (at + pageSize > main.length) continue
    const page = main.subarray(at, at + pageSize)
    for (const run of kind === 'letters' ? letterRuns(page) : paragraphRuns(page)) runs.push(run)
  }
  runs.sort((a, b) => a.start - b.start)
  return {
    at(place) {
      let low = 0
      let high = runs.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (runs[middle]!.end <= place) low = middle + 1
        else high = middle
      }
      const run = runs[low]
      if (!run) return { bytes: nothing, end: Number.MAX_SAFE_INTEGER }
      return run.start <= place ? run : { bytes: nothing, end: run.start }
    }
  }
}

function* letterRuns(page: Uint8Array): Generator<Run> {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  const count = page[pageSize - 1]!
  if (4 * (count + 1) + count > pageSize) return
  for (let index = 0; index < count; index++) {
    const at = page[4 * (count + 1) + index]! * 2
    const bytes = at === 0 ? nothing : page.subarray(at + 1, at + 1 + page[at]!)
    yield { start: view.getUint32(4 * index, true), end: view.getUint32(4 * index + 4, true), bytes }
  }
}

/** The bytes of a paragraph begin with the number of its style. */
function* paragraphRuns(page: Uint8Array): Generator<Run> {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  const count = page[pageSize - 1]!
  if (4 * (count + 1) + 13 * count > pageSize) return
  for (let index = 0; index < count; index++) {
    const at = page[4 * (count + 1) + 13 * index]! * 2
    const half = page[at] ?? 0
    const bytes =
      at === 0
        ? nothing
        : half === 0
          ? page.subarray(at + 2, at + 2 + 2 * (page[at + 1] ?? 0))
          : page.subarray(at + 1, at + 2 * half)
    yield { start: view.getUint32(4 * index, true), end: view.getUint32(4 * index + 4, true), bytes }
  }
}
