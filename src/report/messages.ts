/** Losses and findings as messages on the virtual file, for tools that speak unified: vfile-reporter, editors, linters. */
import type { VFile } from 'vfile'
import type { Report } from '../model/contract.ts'

/** Errors are fatal, warnings are not, losses and remarks are information. */
export function tell(file: VFile, { losses, findings, text }: Report): void {
  for (const { what, where, why } of losses) {
    const message = file.info(`${where}: ${why}`, { source: 'rasoat', ruleId: what })
    message.note = where
  }
  const pointAt = pointsIn(text)
  for (const finding of findings) {
    const [first] = finding.spans
    const place = first ? { start: pointAt(first.start), end: pointAt(first.end) } : undefined
    const message = file.message(finding.message.vi, { source: 'rasoat', ruleId: finding.check, place })
    message.note = finding.message.en
    message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined
    if (finding.repair) message.expected = [finding.repair.to]
  }
}

/** Line and column of an offset, both from 1. */
function pointsIn(text: string): (offset: number) => { line: number; column: number; offset: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
}
