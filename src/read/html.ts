/** Web pages: papers saved from portals, and what Word and LibreOffice save as HTML. */
import type { Reading } from '../model/reading.ts'
import { writeFlow } from './flow.ts'
import { HtmlBody } from './html/body.ts'
import { stripChrome } from './html/chrome.ts'
import { decodePage } from './html/decode.ts'
import { classLooks } from './html/styles.ts'
import { elementsIn, pageTree, textIn } from './html/tree.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { LossTally, lettersIn } from './loss-tally.ts'

export async function readHtml(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<Reading> {
  const { text: page, encoding } = decodePage(bytes)
  const root = pageTree(page, limits)
  const tally = new LossTally()
  const classes = classLooks(root)
  const body = elementsIn(root).find((element) => element.tagName === 'body') ?? root
  const chrome = stripChrome(body)
  const reader = new HtmlBody(body, classes, tally, limits)
  tally.met(lettersIn(textIn(body)))
  const items = reader.items(body)
  const written = writeFlow({ items, notes: reader.notes, paragraphWord: 'đoạn' })
  return {
    text: written.text,
    format: 'html',
    reader: 'parse5 7.3.0',
    encoding,
    pages: null,
    blocks: written.blocks,
    losses: [...written.losses, ...chrome, ...tally.toLosses('trang web'), ...tally.balance(written.letters)]
  }
}
