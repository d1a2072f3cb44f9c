/** The part of pdfkit that the tests use; the package brings no types. */
declare module 'pdfkit' {
  export default class PDFDocument {
    constructor(options?: Record<string, unknown>)
    page: { dictionary: { data: Record<string, unknown> } }
    on(event: 'data' | 'end', listener: (chunk: Uint8Array) => void): this
    end(): void
    addPage(options?: Record<string, unknown>): this
    registerFont(name: string, path: string): this
    font(name: string): this
    fontSize(size: number): this
    text(text: string, x: number, y: number, options?: Record<string, unknown>): this
    widthOfString(text: string): number
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    rect(x: number, y: number, width: number, height: number): this
    lineWidth(width: number): this
    stroke(color?: string): this
    fill(color?: string): this
    save(): this
    restore(): this
    rotate(angle: number, options: { origin: [number, number] }): this
    image(data: Uint8Array, x: number, y: number, options: { width: number; height: number }): this
    initForm(): this
    formText(name: string, x: number, y: number, width: number, height: number, options: { value: string }): this
    note(x: number, y: number, width: number, height: number, text: string): this
    file(data: Uint8Array, options: { name: string }): this
  }
}
