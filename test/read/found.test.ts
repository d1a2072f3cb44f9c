/** Files that the fuzzer found, each of which once took a reader down. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../src/model/reading.ts'
import { read } from '../../src/read/read.ts'
import { checkReading } from './paper/check-reading.ts'

const folder = new URL('fixtures/found/', import.meta.url)

describe('what the fuzzer found', () => {
  // huffman.jpg killed the process inside a native decoder
  it.each(readdirSync(folder))('%s is read or refused in words', { timeout: 60_000 }, async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
    try {
      checkReading(await read(bytes, name))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      expect(error.advice).not.toBe('')
    }
  })
})
