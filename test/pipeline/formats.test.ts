/** The same document as text, docx and PDF gives the same facts. */
import { describe, expect, test } from 'vitest'
import { documents, reportOfDocument, saying, stemOf, texts } from './corpus.ts'

const triples = texts
  .map((text) => ({
    stem: stemOf(text),
    text,
    copies: documents.filter((path) => path.includes('/') && stemOf(path) === stemOf(text))
  }))
  .filter(({ copies }) => copies.length > 0)

/** What is said in one and not in the other, each as often as it is. */
function differences(text: readonly string[], copy: readonly string[]): string[] {
  const rest = [...copy]
  const missing = text.filter((line) => {
    const at = rest.indexOf(line)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return [...missing.map((line) => `- ${line}`), ...rest.map((line) => `+ ${line}`)]
}

test('the corpus has documents in all three formats', () => {
  expect(triples.filter(({ copies }) => copies.length === 2).length).toBeGreaterThanOrEqual(8)
})

describe.each(triples)('$stem', ({ text, copies }) => {
  test.each(copies)('%s', async (copy) => {
    const [own, other] = await Promise.all([reportOfDocument(text), reportOfDocument(copy)])
    expect(differences(own.facts.map(saying), other.facts.map(saying))).toEqual([])
  })
})
