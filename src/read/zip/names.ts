/** Names out of archives and messages as paths that stay below the folder where they are put, on every system. */

/** CON.txt and the like are devices on Windows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu
const longestSegment = 120

/** "../../a.docx" -> "a.docx", "C:\x\b?.doc" -> "x/b_.doc"; empty where nothing is left. */
export function safePath(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^[a-z]:(?=\/)/iu, '')
    .split('/')
    .map(safeSegment)
    .filter((segment) => segment !== '')
    .join('/')
}

function safeSegment(segment: string): string {
  const plain = segment
    // signs that no system allows, and those that turn the direction of writing to hide an ending
    .replace(/[<>:"|?*\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '_')
    .replace(/[. ]+$/u, '')
    .trimStart()
  if (/^\.+$/u.test(plain) || plain === '') return ''
  const named = reserved.test(plain) ? `_${plain}` : plain
  if (named.length <= longestSegment) return named
  const ending = /\.[\p{L}\d]{1,8}$/u.exec(named)?.[0] ?? ''
  return named.slice(0, longestSegment - ending.length) + ending
}

/** What archives hold beside documents. */
export function isByCatch(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini|~\$[^/]*)(?:\/|$)/iu.test(path)
}
