/** How a text is stored does not change what is found in it; any text gives a sound report. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { report as reportSchema } from '../../src/model/contract.ts'
import { numberPattern } from '../../src/model/numbers.ts'
import { UnreadableFile } from '../../src/model/reading.ts'
import { body, grouped } from '../find/sentences.ts'
import { documentsFolder, reportOf, reportOfDocument, reportOfText, texts } from './corpus.ts'

const head = 'BÁO CÁO\nTình hình phát triển kinh tế tập thể, hợp tác xã năm 2024\n\n'
const paper = body.map((write) => `${head}${write(grouped)}\n`)

const stored: [form: string, store: (text: string) => Uint8Array][] = [
  ['CRLF', (text) => encoded(text.replaceAll('\n', '\r\n'))],
  ['CR', (text) => encoded(text.replaceAll('\n', '\r'))],
  ['NFD', (text) => encoded(text.normalize('NFD'))],
  ['NFD with CRLF', (text) => encoded(text.normalize('NFD').replaceAll('\n', '\r\n'))],
  ['a byte order mark', (text) => encoded(`\ufeff${text}`)],
  ['UTF-16', (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))]
]

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

describe.each(stored)('%s', (_, store) => {
  test('random papers', async () => {
    await fc.assert(
      fc.asyncProperty(paper, async (text) => {
        const [own, other] = await Promise.all([reportOfText(text), reportOf(store(text), 'bao-cao.txt')])
        expect(other.facts).toEqual(own.facts)
        expect(other.numbers).toEqual(own.numbers)
      }),
      { numRuns: 20 }
    )
  })
})

test.each(texts)('%s with decomposed letters and CRLF', async (document) => {
  const own = await reportOfDocument(document)
  const text = readFileSync(`${documentsFolder}${document}`, 'utf8')
  const other = await reportOf(encoded(text.normalize('NFD').replaceAll('\n', '\r\n')), document)
  expect(other.text).toBe(own.text)
  expect(other.facts).toEqual(own.facts)
  expect(other.wholes).toEqual(own.wholes)
  expect(other.numbers).toEqual(own.numbers)
  expect(other.document).toEqual(own.document)
})

describe('a report', () => {
  async function checkReport(text: string): Promise<void> {
    const made = await reportOfText(text).catch((error: unknown) => {
      // control signs alone are no text: the reader says so
      if (error instanceof UnreadableFile) return null
      throw error
    })
    if (made === null) return
    expect(reportSchema.parse(made)).toEqual(made)
    expect(made.numbers.total).toBe([...made.text.matchAll(numberPattern)].length)
    for (const { source, number } of made.facts) {
      expect(made.text.slice(source.start, source.end)).toBe(source.quote)
      if (number) expect(made.text.slice(number.start, number.end)).toBe(number.quote)
    }
    for (const { start, end } of made.outline) expect(end).toBeGreaterThanOrEqual(start)
  }

  test('keeps the contract for random papers', async () => {
    await fc.assert(fc.asyncProperty(paper, checkReport), { numRuns: 40 })
  })

  test('keeps the contract for any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), checkReport), {
      numRuns: 60,
      examples: [['0'], ['\u0000'], ['1.2.3,4'], ['HTX\u0301 12 %'], ['\ud83d\ude00 12 HTX'], ['(((((((((12 HTX']]
    })
  })

  test.each(texts)('%s keeps the contract', async (document) => {
    const made = await reportOfDocument(document)
    expect(reportSchema.parse(made)).toEqual(made)
    expect(Object.values(made.numbers.byClass).reduce((sum, count) => sum + count, 0)).toBe(made.numbers.total)
    expect(made.numbers.total).toBe([...made.text.matchAll(numberPattern)].length)
    for (const { source, number } of made.facts) {
      expect(made.text.slice(source.start, source.end)).toBe(source.quote)
      if (!number) continue
      expect(made.text.slice(number.start, number.end)).toBe(number.quote)
      expect(source.start <= number.start && number.end <= source.end).toBe(true)
    }
  })
})

test('the same bytes give the same report', async () => {
  for (const path of texts.slice(0, 6)) {
    const again = await reportOf(readFileSync(`${documentsFolder}${path}`), path)
    expect(JSON.stringify(again)).toBe(JSON.stringify(await reportOfDocument(path)))
  }
})
