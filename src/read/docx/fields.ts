/** Word's fields while a document is walked: which runs are code, which are a result that is printed. */

interface Field {
  code: string
  inResult: boolean
}

/** PAGE \* MERGEFORMAT | NUMPAGES */
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])/u
/** AUTONUM \* Arabic | LISTNUM NumberDefault */
const autoNumberField = /^\s*(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)(?![A-Z])/u

export class Fields {
  readonly #open: Field[] = []

  begin(): void {
    this.#open.push({ code: '', inResult: false })
  }

  addCode(text: string): void {
    const field = this.#open.at(-1)
    if (field && !field.inResult) field.code += text
  }

  separate(): void {
    const field = this.#open.at(-1)
    if (field) field.inResult = true
  }

  /** Closes the innermost field; true where Word printed a number that the file does not hold. */
  end(): boolean {
    const field = this.#open.pop()
    return field !== undefined && autoNumberField.test(field.code)
  }

  /** Text here belongs to a code ({ IF { X } = "1" … }) and is not printed. */
  get inCode(): boolean {
    return this.#open.some((field) => !field.inResult)
  }

  get inPageNumber(): boolean {
    return this.#open.some((field) => isPageField(field.code))
  }

  /** Results may run over paragraphs (a table of contents), codes do not: an unclosed one must not swallow the rest. */
  endParagraph(): void {
    while (this.#open.length > 0 && !this.#open.at(-1)!.inResult) this.#open.pop()
  }
}

export function isPageField(code: string): boolean {
  return pageField.test(code)
}
