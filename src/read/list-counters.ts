/** Numbers of lists and headings, counted as a word processor does. */
import { bulletSign } from './bullets.ts'
import { formatCounter } from './docx/number-formats.ts'
import type { ListLevel } from './odt/styles.ts'

const formats = new Map<string, string>(
  Object.entries({
    '1': 'decimal',
    '01': 'decimalZero',
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman'
  })
)

/** Counters of one list; a list that goes on after a plain paragraph keeps them. */
export class ListCounters {
  readonly #values: (number | null)[] = []

  /** Counts an item and gives its number with the gap after it. */
  next(levels: readonly (ListLevel | undefined)[], depth: number, start: number | null): string {
    const level = levels[depth]
    if (!level) return ''
    // levels above that were skipped have begun
    for (let above = 0; above < depth; above++) this.#values[above] ??= levels[above]?.start ?? 1
    const last = this.#values[depth] ?? null
    this.#values[depth] = start ?? (last === null ? level.start : last + 1)
    this.#values.length = depth + 1
    const text = level.kind === 'bullet' ? bulletSign(level.sign, level.font) : this.#number(levels, depth, level)
    return text.trim() === '' ? '' : `${text.trim()} `
  }

  #number(levels: readonly (ListLevel | undefined)[], depth: number, level: ListLevel): string {
    const value = (index: number): string => {
      const each = levels[index]
      return formatCounter(this.#values[index] ?? each?.start ?? 1, formats.get(each?.format ?? '') ?? 'none')
    }
    // "%1%.%2%."
    if (level.pattern !== null)
      return level.pattern.replace(/%(\d{1,2})%/gu, (_, digits: string) => value(Number(digits) - 1))
    const first = Math.max(0, depth - level.shown + 1)
    const numbers = Array.from({ length: depth - first + 1 }, (_, index) => value(first + index)).filter(
      (text) => text !== ''
    )
    return level.format === '' ? '' : `${level.prefix}${numbers.join('.')}${level.suffix}`
  }
}
