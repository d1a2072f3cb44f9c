/** OpenDocument text: content.xml with its own styles and those of styles.xml. */
import type { Reading } from '../model/reading.ts'
import { UnreadableFile } from '../model/reading.ts'
import { type FlowItem, type FlowNote, writeFlow } from './flow.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { LossTally, lettersIn } from './loss-tally.ts'
import { marginItems } from './margins.ts'
import { OdtBody } from './odt/body.ts'
import { OdtStyles } from './odt/styles.ts'
import { firstOf, isNode, nodesOf, type XmlNode, xmlTree } from './xml-walk.ts'
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
  tally.met(lettersOf(text))
  const { headers, footers } = marginsOf(styles, body, tally)
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
    losses: [...written.losses, ...tally.toLosses(), ...tally.balance(written.letters)]
  }
}

/** Footnotes first, then endnotes. */
function inOrder(notes: ReadonlyMap<string, FlowNote>): Map<string, FlowNote> {
  const isEnd = ([key]: [string, FlowNote]): boolean => key.startsWith('endnote')
  const all = [...notes]
  return new Map([...all.filter((note) => !isEnd(note)), ...all.filter(isEnd)])
}

function marginsOf(
  styles: XmlNode | undefined,
  body: OdtBody,
  tally: LossTally
): { headers: FlowItem[]; footers: FlowItem[] } {
  const pages = nodesOf(firstOf(styles, 'master-styles'), 'master-page')
  const read = (kind: string): FlowItem[] => {
    const nodes = pages.flatMap((page) => nodesOf(page).filter((node) => node.name.startsWith(kind)))
    for (const node of nodes) tally.met(lettersOf(node))
    return marginItems(
      nodes.map((node) => body.items(node)),
      tally
    )
  }
  return { headers: read('header'), footers: read('footer') }
}

/** Elements whose letters are no words of the document. */
const unprinted = new Set(
  'change-info creator date date-string creator-initials note-citation sequence-decls variable-decls user-field-decls forms desc title ruby-text table-of-content-source'.split(
    ' '
  )
)

function lettersOf(node: XmlNode): number {
  return node.children.reduce((total, child) => {
    if (!isNode(child)) return total + lettersIn(child)
    return unprinted.has(child.name) ? total : total + lettersOf(child)
  }, 0)
}
