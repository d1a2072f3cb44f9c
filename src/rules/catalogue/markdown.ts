/** Small pieces of Markdown. */

// "3 * 4", "[53](…)", "<x>" stay what they are
export function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]|#]/gu, (sign) => `\\${sign}`)
}

/** In code signs, whatever signs it holds itself. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`'
  return `${fence}${text}${fence}`
}

/** In a table a bar would end the cell, even inside code. */
export function codeCell(text: string): string {
  return code(text).replaceAll('|', '\\|')
}

export function section(title: string, ...parts: readonly string[]): string {
  return [title, ...parts.filter((part) => part !== '')].join('\n\n')
}

export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A heading that other pages can point at by the id, whatever Markdown makes of its words. */
export function anchored(level: string, id: string, title: string): string {
  return `<a id="${id}"></a>\n\n${level} ${code(id)}: ${plain(title)}`
}
