/** The strings of a workbook: plain, or runs in several fonts; the reading aids of East Asian scripts are passed over. */
import type { FlowRun } from '../flow.ts'
import type { Limits } from '../limits.ts'
import { type Attributes, walkXml, type XmlHandlers } from '../xml-walk.ts'

/** Gathers the runs of one string item as its elements go by. */
export class RichText {
  runs: FlowRun[] = []
  #font: string | null = null
  #bold = false
  #hasLook = false
  #inText = false
  #phonetic = 0

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.#phonetic++
    else if (name === 't') {
      this.#inText = this.#phonetic === 0
      if (this.#inText) this.runs.push({ text: '', font: this.#font, ...(this.#hasLook ? { bold: this.#bold } : {}) })
    } else if (name === 'r') {
      this.#font = null
      this.#bold = false
      this.#hasLook = false
    } else if (name === 'rPr') this.#hasLook = true
    else if (name === 'rFont') this.#font = attributes.val ?? null
    else if (name === 'b') this.#bold = attributes.val !== '0'
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic--
    else if (name === 't') this.#inText = false
  }

  text(text: string): void {
    if (this.#inText) this.runs.at(-1)!.text += text
  }

  take(): FlowRun[] {
    const runs = this.runs.map((run) => ({ ...run, text: unescaped(run.text) }))
    this.runs = []
    this.#font = null
    this.#hasLook = false
    return runs
  }
}

/** _x000A_ stands for a sign that XML cannot hold. */
function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, '\n')
}

export function readSharedStrings(content: Uint8Array | null, what: string, limits: Limits): FlowRun[][] {
  if (!content) return []
  const strings: FlowRun[][] = []
  const rich = new RichText()
  const handlers: XmlHandlers = {
    open: (name, attributes) => rich.open(name, attributes),
    close(name) {
      rich.close(name)
      if (name === 'si') strings.push(rich.take())
    },
    text: (text) => rich.text(text)
  }
  walkXml(content, what, handlers, limits)
  return strings
}
