/** Reads one case after the other; its parent watches the clock and the memory. */
import { defaultLimits } from '../../../dist/read/limits.js'
import { read } from '../../../dist/read/read.js'
import { caseOf } from './cases.mjs'

const limits = {
  ...defaultLimits,
  bytes: 20_000_000,
  unpacked: 50_000_000,
  pages: 60,
  cells: 50_000,
  elements: 200_000,
  pixels: 4_000_000
}

process.on('message', async (number) => {
  const { name, bytes } = caseOf(number)
  process.send({ begun: number, name, size: bytes.length })
  process.send(await outcomeOf(name, bytes))
})

process.on('unhandledRejection', (error) => {
  process.send({ fault: `unhandled rejection: ${error?.stack ?? error}` })
})

async function outcomeOf(name, bytes) {
  const started = performance.now()
  try {
    // pictures are small here; recognising whole pages would take the night
    const ocr = /\.(?:png|jpg|tiff)$/u.test(name) ? 'auto' : 'never'
    const reading = await read(new Uint8Array(bytes), name, { ocr, limits })
    const wrong = lawBroken(reading)
    if (wrong) return { fault: `a law of readings is broken: ${wrong}` }
    return { result: 'read', milliseconds: performance.now() - started, memory: process.memoryUsage().rss }
  } catch (error) {
    if (error?.name === 'UnreadableFile' && error.message !== '' && error.advice !== '') {
      return { result: 'refused', milliseconds: performance.now() - started, memory: process.memoryUsage().rss }
    }
    return { fault: `${error?.stack ?? error}` }
  }
}

/** Blocks are slices of the text in their order, and hold all that is not white space. */
function lawBroken({ text, blocks }) {
  if (text !== text.normalize('NFC')) return 'the text is not NFC'
  if (text.includes('\r')) return 'the text has carriage returns'
  let end = 0
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start) return `block at ${block.start}`
    if (text.slice(end, block.start).trim() !== '') return `words between blocks at ${end}`
    end = block.end
    if (
      block.kind === 'footnote' &&
      block.anchors.some((anchor) => text.slice(anchor.start, anchor.end) !== block.mark)
    )
      return 'an anchor'
  }
  return text.slice(end).trim() === '' ? null : 'words behind the last block'
}
