/**
 * The folder of the results. A file appears whole or not at all: it is written beside its place and then moved there;
 * what is still unfinished when a run is stopped is cleared away. Files of others are never touched.
 */
import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** One file of its own, whole or not at all. */
export async function writeResult(path: string, content: string | Uint8Array): Promise<void> {
  await new OutputFolder(dirname(path)).write(basename(path), content)
}

export class OutputFolder {
  private readonly root: string
  private readonly unfinished = new Set<Growing>()

  constructor(root: string) {
    this.root = root
  }

  async prepare(): Promise<void> {
    await mkdir(this.root, { recursive: true })
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    const file = await this.begin(name)
    try {
      await file.append(content)
      await file.finish()
    } catch (error) {
      await file.discard()
      throw error
    }
  }

  /** A file that grows piece by piece and takes its place when it is finished. */
  async begin(name: string): Promise<Growing> {
    const target = join(this.root, name)
    await mkdir(dirname(target), { recursive: true })
    const file = await Growing.open(target, () => this.unfinished.delete(file))
    this.unfinished.add(file)
    return file
  }

  async clearUnfinished(): Promise<void> {
    for (const file of [...this.unfinished]) await file.discard()
  }
}

export class Growing {
  private readonly target: string
  private readonly temporary: string
  private readonly handle: FileHandle
  private readonly done: () => void

  private constructor(target: string, temporary: string, handle: FileHandle, done: () => void) {
    this.target = target
    this.temporary = temporary
    this.handle = handle
    this.done = done
  }

  static async open(target: string, done: () => void): Promise<Growing> {
    const temporary = join(dirname(target), `.${basename(target).slice(0, 80)}.${randomUUID()}.tmp`)
    return new Growing(target, temporary, await open(temporary, 'wx'), done)
  }

  async append(content: string | Uint8Array): Promise<void> {
    await this.handle.appendFile(content)
  }

  async finish(): Promise<void> {
    await this.handle.close()
    await rename(this.temporary, this.target)
    this.done()
  }

  async discard(): Promise<void> {
    // closed already where only the move failed
    await this.handle.close().catch(() => {})
    await rm(this.temporary, { force: true })
    this.done()
  }
}
