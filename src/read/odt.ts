/** OpenDocument text: content.xml with its own styles and those of styles.xml. */
import type { Reading } from '../model/reading.ts'
import { UnreadableFile } from '../model/reading.ts'
import { type FlowItem, type FlowNote, writeFlow } from './flow.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { LossTally } from './loss-tally.ts'
import { marginItems } from './margins.ts'
import { OdtBody } from './odt/body.ts'
import { OdtStyles } from './odt/styles.ts'
import { firstOf, nodesOf, type XmlNode, xmlTree } from './xml-walk.ts'
import { openArchive } from './zip/archive.ts'

const what = 'Tệp odt'

export async function readOdt(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<Reading> {
  const archive = openArchive(bytes, what, limits)
  const part = (name: string): XmlNode | undefined => {
    const content = archive.read(name)
    return content ? nodesOf(xmlTree(content, what, limits))[0] : undefined
  }
  const content = part('content.xml')
  const text = firstOf(firstOf(content, 'body'), 'text')
  if (!text) throw new UnreadableFile('Tệp odt không có thân văn bản', 'Hãy mở bằng LibreOffice rồi lưu lại.')
  const styles = part('styles.xml')
  const tally = new LossTally()
  const body = new OdtBody(new OdtStyles([styles, content]), tally, limits)
  const items = body.items(text)
  const { headers, footers } = marginsOf(styles, body)
  const written = writeFlow({
    items: [...headers, ...items, ...footers],
    notes: inOrder(body.notes),
    paragraphWord: 'đoạn'
  })
  return {
    text: written.text,
    format: 'odt',
    reader: 'odt',
    encoding: null,
    pages: null,
    blocks: written.blocks,
    losses: [...written.losses, ...tally.toLosses()]
  }
}

/** Footnotes first, then endnotes. */
function inOrder(notes: ReadonlyMap<string, FlowNote>): Map<string, FlowNote> {
  const isEnd = ([key]: [string, FlowNote]): boolean => key.startsWith('endnote')
  const all = [...notes]
  return new Map([...all.filter((note) => !isEnd(note)), ...all.filter(isEnd)])
}

function marginsOf(styles: XmlNode | undefined, body: OdtBody): { headers: FlowItem[]; footers: FlowItem[] } {
  const pages = nodesOf(firstOf(styles, 'master-styles'), 'master-page')
  const read = (kind: string): FlowItem[] => {
    const nodes = pages.flatMap((page) => nodesOf(page).filter((node) => node.name.startsWith(kind)))
    return marginItems(nodes.map((node) => body.items(node)))
  }
  return { headers: read('header'), footers: read('footer') }
}
