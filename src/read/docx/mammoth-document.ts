/** mammoth's part: from prepared XML to its document tree of paragraphs, runs, tables with spans, and notes. */
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

/** What mammoth asks of an opened archive. */
interface Archive {
  exists(path: string): boolean
  read(path: string): Promise<string>
}

/**
 * Parts by path ("word/document.xml"). mammoth takes an archive that is already open in the place of a buffer, so that
 * nothing is packed only to be unpacked; the tree is taken where it is offered for transformation, its HTML is not needed.
 */
export async function readWithMammoth(
  parts: Record<string, string>
): Promise<{ document: MammothDocument; messages: string[] }> {
  const archive: Archive = {
    exists: (path) => parts[path] !== undefined,
    read: async (path) => parts[path] ?? ''
  }
  let document: MammothDocument | null = null
  const { messages } = await mammoth.convertToHtml({ file: archive } as unknown as { buffer: Buffer }, {
    transformDocument: (tree: MammothDocument) => {
      document = tree
      return { ...tree, children: [] }
    }
  })
  if (!document) throw new Error('mammoth gave no document')
  return { document, messages: messages.map((message) => message.message) }
}
