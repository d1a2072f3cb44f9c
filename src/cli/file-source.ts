/** Where the bytes of a document come from: a file, a file inside an archive or message, or standard input. */
import { readFile, stat } from 'node:fs/promises'
import { UnreadableFile } from '../model/reading.ts'
import { type ContainedDocument, containedDocuments, isContainer } from '../read/contained.ts'
import { hold, type Limits } from '../read/limits.ts'

export type FileSource = { path: string; inside: string | null } | { bytes: Uint8Array }

export class FileSources {
  private readonly limits: Limits
  /** The documents of one archive are asked for one after the other: it is unpacked once. */
  private opened: { path: string; documents: ContainedDocument[] } | null = null

  constructor(limits: Limits) {
    this.limits = limits
  }

  async bytes(source: FileSource): Promise<Uint8Array> {
    if ('bytes' in source) return source.bytes
    if (source.inside === null) {
      this.opened = null
      return this.file(source.path)
    }
    const documents = await this.contained(source.path)
    const document = documents.find(({ path }) => path === source.inside)
    if (document) return document.bytes
    throw new UnreadableFile(
      'Tệp nén đã thay đổi trong khi đọc',
      'Chờ chương trình khác ghi xong tệp nén rồi chạy lại.'
    )
  }

  /** The names of the documents in an archive or message; null for a file that is a document itself. */
  async contents(path: string): Promise<string[] | null> {
    const bytes = await this.file(path)
    if (!isContainer(bytes)) return null
    return (await this.contained(path, bytes)).map((document) => document.path)
  }

  private async contained(path: string, bytes?: Uint8Array): Promise<ContainedDocument[]> {
    if (this.opened?.path !== path) {
      this.opened = { path, documents: containedDocuments(bytes ?? (await this.file(path)), this.limits) }
    }
    return this.opened.documents
  }

  private async file(path: string): Promise<Uint8Array> {
    // asked before it is read: a file of 10 GB is not taken into memory to be refused
    hold(this.limits, 'bytes', (await stat(path)).size)
    return readFile(path)
  }
}
