/** Which files of a folder are taken for documents, by their endings. What is in a file decides how it is read. */
const endings = new Set(['.txt', '.md', '.markdown', '.docx', '.docm', '.pdf'])

export function isDocumentName(name: string): boolean {
  const dot = name.lastIndexOf('.')
  return dot > 0 && endings.has(name.slice(dot).toLowerCase())
}
