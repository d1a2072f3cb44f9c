/**
 * XML as a stream of elements with their local names ("w:tbl" -> "tbl"): for formats whose vocabularies do not collide.
 * A DTD is refused, so no entity is ever expanded and nothing outside the file is asked for.
 */
import { SaxesParser } from 'saxes'
import { UnreadableFile } from '../model/reading.ts'
import { defaultLimits, hold, type Limits } from './limits.ts'

export type Attributes = Record<string, string>

export interface XmlHandlers {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** what names the file in messages: "Tệp odt". */
export function walkXml(bytes: Uint8Array, what: string, handlers: XmlHandlers, limits: Limits = defaultLimits): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let elements = 0
  parser.on('doctype', () => {
    throw unreadable(what, 'có khai báo DTD')
  })
  parser.on('error', (error) => {
    throw unreadable(what, error.message)
  })
  parser.on('opentag', (tag) => {
    hold(limits, 'nesting', ++depth, what)
    hold(limits, 'elements', ++elements, what)
    const attributes: Attributes = {}
    for (const name in tag.attributes) attributes[local(name)] = tag.attributes[name]!
    handlers.open(local(tag.name), attributes)
  })
  parser.on('closetag', (tag) => {
    depth--
    handlers.close(local(tag.name))
  })
  parser.on('text', handlers.text)
  parser.on('cdata', handlers.text)
  parser.write(textOf(bytes)).close()
}

/** Office packages are UTF-8; some writers use UTF-16 with a BOM. */
function textOf(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes)
}

function unreadable(what: string, why: string): UnreadableFile {
  return new UnreadableFile(
    `${what} hỏng: ${why}`,
    'Hãy mở bằng chương trình soạn thảo, sửa chữa nếu được hỏi, rồi lưu lại.'
  )
}

export interface XmlNode {
  name: string
  attributes: Attributes
  children: (XmlNode | string)[]
}

/** The whole document as a tree, for formats that point back and forth within it. */
export function xmlTree(bytes: Uint8Array, what: string, limits: Limits = defaultLimits): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] }
  const open = [root]
  const handlers: XmlHandlers = {
    open(name, attributes) {
      const node: XmlNode = { name, attributes, children: [] }
      open.at(-1)!.children.push(node)
      open.push(node)
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)!.children.push(text)
  }
  walkXml(bytes, what, handlers, limits)
  return root
}

export const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string'

export function nodesOf(parent: XmlNode | undefined, name?: string): XmlNode[] {
  return (parent?.children ?? []).filter(isNode).filter((node) => name === undefined || node.name === name)
}

export function firstOf(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return parent?.children.find((child): child is XmlNode => isNode(child) && child.name === name)
}

export function plainTextOf(node: XmlNode): string {
  return node.children.map((child) => (isNode(child) ? plainTextOf(child) : child)).join('')
}
