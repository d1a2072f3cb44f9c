/** Opens a PDF through pdf-parse, lends the document, and closes it whatever happens. */
import { InvalidPDFException, PasswordException, PDFParse } from 'pdf-parse'
import { type PDFDocumentProxy, version } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { UnreadableFile } from '../../model/reading.ts'

export const readerName = `pdf-parse 2.4.5 (pdfjs-dist ${version})`

/** The document that pdf-parse holds; its own methods give text without places only. */
interface Opened {
  load(): Promise<PDFDocumentProxy>
}

export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<Result>
): Promise<Result> {
  const parser = new PDFParse({
    // pdf.js takes the buffer over, so it gets its own copy
    data: bytes.slice(),
    verbosity: 0,
    // pictures are not needed for the text and cost far more than it
    maxImageSize: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false
  })
  try {
    return await use(await opened(parser))
  } finally {
    await parser.destroy()
  }
}

async function opened(parser: PDFParse): Promise<PDFDocumentProxy> {
  try {
    return await (parser as unknown as Opened).load()
  } catch (error) {
    if (error instanceof PasswordException) {
      throw new UnreadableFile(
        'Tệp PDF có mật khẩu',
        'Hãy mở tệp bằng mật khẩu, lưu lại thành bản không có mật khẩu rồi chạy lại.'
      )
    }
    if (error instanceof InvalidPDFException) {
      throw new UnreadableFile(
        'Tệp không phải là PDF hoặc đã hỏng',
        'Hãy mở thử tệp bằng trình đọc PDF, xin lại bản gốc hoặc xuất lại từ tệp soạn thảo.'
      )
    }
    throw new UnreadableFile(
      `Không mở được tệp PDF: ${error instanceof Error ? error.message : String(error)}`,
      'Hãy xuất lại tệp PDF từ tệp soạn thảo hoặc nộp bản .docx.'
    )
  }
}
