/** mammoth's part: from prepared XML to its document tree of paragraphs, runs, tables with spans, and notes. */
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'

export const mammothVersion = '1.13.0'

/** The nodes of mammoth's document tree, as far as they are read. */
export interface MammothNode {
  type: string
  children?: MammothNode[]
  value?: string
  name?: string
  noteType?: string
  noteId?: string
  checked?: boolean
  verticalAlignment?: string
  colSpan?: number
  rowSpan?: number
  isHeader?: boolean
}

export interface MammothDocument extends MammothNode {
  children: MammothNode[]
  notes: { resolve(reference: { noteType: string; noteId: string }): { body: MammothNode[] } | null }
}

/** A fixed date: the package that mammoth reads must not depend on the clock. */
const packed = { level: 0, mtime: new Date(2000, 0, 1) } as const

/** Parts by path ("word/document.xml"). The tree is taken where mammoth offers it for transformation; its HTML is not needed. */
export async function readWithMammoth(
  parts: Record<string, string>
): Promise<{ document: MammothDocument; messages: string[] }> {
  const archive = zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), packed)
  let document: MammothDocument | null = null
  const { messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
    {
      transformDocument: (tree: MammothDocument) => {
        document = tree
        return { ...tree, children: [] }
      }
    }
  )
  if (!document) throw new Error('mammoth gave no document')
  return { document, messages: messages.map((message) => message.message) }
}
