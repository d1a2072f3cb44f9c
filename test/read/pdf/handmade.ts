/** The smallest PDFs, written by hand: one page of operators in a font that the reader knows by name only. */
export function handmade(operators: string, font = 'Times-Roman', kids = '3 0 R'): Uint8Array {
  const latin = (text: string) => Buffer.from(text, 'latin1')
  const stream = latin(operators)
  const widths = Array.from({ length: 224 }, () => 500).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${kids.split('R').length - 1} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R /T 7 0 R >> /XObject << /X 6 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${operators}\nendstream`,
    `<< /Type /Font /Subtype /TrueType /BaseFont /${font} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`,
    '<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [1 0 0 1 100 0] /Resources << /Font << /F 5 0 R >> >> /Length 40 >>\nstream\nBT /F 10 Tf 10 700 Td (trong khung) Tj ET\nendstream',
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 100 100] /FontMatrix [0.01 0 0 0.01 0 0] /FirstChar 65 /LastChar 66 /Widths [60 60] /Encoding << /Type /Encoding /Differences [65 /A /B] >> /CharProcs << /A 8 0 R /B 8 0 R >> /Resources << >> >>',
    '<< /Length 27 >>\nstream\n60 0 d0 0 0 50 70 re f      \nendstream'
  ]
  const parts = ['%PDF-1.7\n']
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(parts.join('').length)
    parts.push(`${index + 1} 0 obj\n${object}\nendobj\n`)
  }
  const at = parts.join('').length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`)
  parts.push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`)
  return new Uint8Array(latin(parts.join('')))
}
