/** What a damaged input may lead to: a report that keeps the contract, or an error in words. All else is a failure. */

/**
 * @param {{ analyse: Function, contract: { parse(value: unknown): unknown }, UnreadableFile: Function }} library
 * @param {{ name: string, bytes: Uint8Array }} input
 * @returns {Promise<{ kind: 'report' | 'unreadable' } | { kind: 'failure', why: string }>}
 */
export async function judge({ analyse, contract, UnreadableFile }, { name, bytes }) {
  let report
  try {
    // recognising pages without letters would take the night
    report = await analyse(bytes, name, { ocr: 'never' })
  } catch (error) {
    if (!(error instanceof UnreadableFile)) return { kind: 'failure', why: stackOf(error) }
    const worded = /\p{L}/u.test(error.message) && /\p{L}/u.test(error.advice)
    return worded ? { kind: 'unreadable' } : { kind: 'failure', why: `an error without words: ${error.message}` }
  }
  const why = broken(report, contract)
  return why === null ? { kind: 'report' } : { kind: 'failure', why }
}

function broken(report, contract) {
  try {
    contract.parse(report)
  } catch (error) {
    return `breaks the contract: ${String(error.message).slice(0, 600)}`
  }
  const { text, facts, findings, numbers, tables } = report
  const quoted = [
    ...facts.flatMap(({ id, source, number }) => [
      [`fact ${id}`, source],
      ...(number ? [[`number of ${id}`, number]] : [])
    ]),
    ...findings.flatMap(({ id, spans }) => spans.map((span) => [`finding ${id}`, span])),
    ...numbers.unexplained.map((span) => ['an unexplained number', span])
  ]
  for (const [what, { quote, start, end }] of quoted)
    if (text.slice(start, end) !== quote)
      return `${what} quotes ${JSON.stringify(quote)}, the text has ${JSON.stringify(text.slice(start, end))}`
  for (const { id, start, end } of tables)
    if (start > end || end > text.length) return `table ${id} lies outside the text`
  const sum = Object.values(numbers.byClass).reduce((all, one) => all + one, 0)
  if (sum !== numbers.total) return `the ledger has ${numbers.total} numbers, its classes ${sum}`
  return null
}

export function stackOf(error) {
  return error instanceof Error ? String(error.stack).split('\n').slice(0, 8).join('\n') : `thrown: ${String(error)}`
}
