/** Rich Text Format, as Word, WordPad and LibreOffice write it. */
import type { Reading } from '../model/reading.ts'
import { type FlowItem, writeFlow } from './flow.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { LossTally } from './loss-tally.ts'
import { marginItems } from './margins.ts'
import { RtfInterpreter } from './rtf/interpreter.ts'
import { rtfTokens } from './rtf/tokens.ts'

export async function readRtf(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<Reading> {
  const tally = new LossTally()
  const interpreter = new RtfInterpreter(tally, limits)
  for (const token of rtfTokens(bytes)) interpreter.take(token)
  const { items, headers, footers } = interpreter.finish()
  const all: FlowItem[] = [...marginItems([headers], tally), ...items, ...marginItems([footers], tally)]
  const written = writeFlow({ items: all, notes: interpreter.notes, paragraphWord: 'đoạn' })
  return {
    text: written.text,
    format: 'rtf',
    reader: 'rtf',
    encoding: null,
    pages: null,
    blocks: written.blocks,
    losses: [...written.losses, ...tally.toLosses(), ...tally.balance(written.letters)]
  }
}
