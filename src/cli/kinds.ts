/** Which files of a folder are taken for documents, by their endings. What is in a file decides how it is read. */
export const documentEndings: readonly string[] = [
  '.docx',
  '.docm',
  '.doc',
  '.pdf',
  '.odt',
  '.rtf',
  '.html',
  '.htm',
  '.xlsx',
  '.xls',
  '.eml',
  '.zip',
  '.txt',
  '.md',
  '.markdown'
]
const endings = new Set(documentEndings)

export function isDocumentName(name: string): boolean {
  const dot = name.lastIndexOf('.')
  return dot > 0 && endings.has(name.slice(dot).toLowerCase())
}
