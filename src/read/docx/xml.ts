/**
 * XML of an Office package as a light tree. Namespaces, strict or transitional, become fixed prefixes, so that the rest
 * of the reader knows one name for one thing. No DTD is accepted, so no entity is ever expanded.
 */
import { SaxesParser } from 'saxes'
import { UnreadableFile } from '../../model/reading.ts'
import { hold, type Limits } from '../limits.ts'

export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml'
}

const prefixOf = new Map(Object.entries(prefixes))

/** What the prefixes of a file mean at one place in it; nearly every file declares all of them once, on its root. */
class Scope {
  readonly #meanings: ReadonlyMap<string, string>
  readonly #elements = new Map<string, string>()
  readonly #attributes = new Map<string, string>()

  constructor(meanings: ReadonlyMap<string, string>) {
    this.#meanings = meanings
  }

  elementName(name: string): string {
    return this.#named(name, this.#elements, this.#meanings.get('') ?? '')
  }

  /** The default namespace does not hold for attributes. */
  attributeName(name: string): string {
    return this.#named(name, this.#attributes, '')
  }

  /** Names in other namespaces (packages, relationships, Word's extensions) are known by their local name alone. */
  #named(name: string, known: Map<string, string>, unprefixed: string): string {
    let canonical = known.get(name)
    if (canonical === undefined) {
      const colon = name.indexOf(':')
      const prefix = colon < 0 ? unprefixed : (this.#meanings.get(name.slice(0, colon)) ?? '')
      const local = name.slice(colon + 1)
      canonical = prefix === '' ? local : `${prefix}:${local}`
      known.set(name, canonical)
    }
    return canonical
  }

  /** The scope inside an element: another one only where it declares namespaces. */
  inside(attributes: Record<string, string>): Scope {
    let meanings: Map<string, string> | null = null
    for (const name in attributes) {
      if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue
      meanings ??= new Map(this.#meanings)
      meanings.set(name.slice(6), prefixOf.get(attributes[name]!) ?? '')
    }
    return meanings === null ? this : new Scope(meanings)
  }
}

export function element(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children }
}

/** Elements whose white space is text; between other elements it only indents the file. */
const textual = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t'])

export function parseXml(bytes: Uint8Array, part: string, limits: Limits): XmlElement {
  const file = `Tệp docx (${part})`
  let count = 0
  const root = element('')
  const open: XmlElement[] = [root]
  const scopes: Scope[] = [new Scope(new Map([['xml', 'xml']]))]
  let top = root
  // names are resolved here: the parser's own namespace mode makes an object of every attribute, at twice the time
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('doctype', () => refuse(part, 'có khai báo DTD'))
  parser.on('error', (error) => refuse(part, error.message))
  parser.on('opentag', (tag) => {
    const scope = scopes.at(-1)!.inside(tag.attributes)
    const attributes: Record<string, string> = {}
    for (const name in tag.attributes) attributes[scope.attributeName(name)] = tag.attributes[name]!
    const child = element(scope.elementName(tag.name), attributes)
    top.children.push(child)
    top = child
    scopes.push(scope)
    // deep nesting would also drive the recursive walks off the end of the stack
    hold(limits, 'nesting', open.push(child), file)
    hold(limits, 'elements', ++count, file)
  })
  parser.on('closetag', () => {
    open.pop()
    scopes.pop()
    top = open.at(-1)!
  })
  const onText = (text: string) => {
    if (textual.has(top.name) || text.trim() !== '') top.children.push(text)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.write(decodeXml(bytes)).close()
  return elementsOf(root)[0] ?? refuse(part, 'không có nội dung')
}

/** XML may come as UTF-16 with a BOM; everything else that Word accepts is UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

function refuse(part: string, why: string): never {
  throw new UnreadableFile(
    `Tệp docx hỏng: không đọc được ${part} (${why})`,
    'Hãy mở bằng Word, chọn sửa chữa nếu được hỏi, rồi lưu lại.'
  )
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement)
}

export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name)
}

export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent ? elementsOf(parent).filter((child) => child.name === name) : []
}

/** Value of w:val of a named child: <w:ilvl w:val="1"/>. */
export function attributeOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childNamed(parent, name)?.attributes['w:val']
}

/** On/off properties: <w:b/>, <w:b w:val="0"/>; undefined where it is not said. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = childNamed(parent, name)
  if (!found) return undefined
  const value = found.attributes['w:val']
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

export function integerOf(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined
}

export function descendants(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of elementsOf(parent)) {
    if (child.name === name) found.push(child)
    for (const deeper of descendants(child, name)) found.push(deeper)
  }
  return found
}

export function textOf(node: XmlNode): string {
  return isElement(node) ? node.children.map(textOf).join('') : node
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;'
}
const escapable = /[&<>"\r\n\t]/gu

function escapeXml(text: string): string {
  return text.replace(escapable, (sign) => escapes[sign]!)
}

/** Only names of the main namespace are written: nothing else is left in a prepared tree. */
export function writeXml(root: XmlElement): string {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>']
  const write = (node: XmlNode, declaration: string): void => {
    if (!isElement(node)) {
      out.push(escapeXml(node))
      return
    }
    out.push('<', node.name, declaration)
    for (const [name, value] of Object.entries(node.attributes)) out.push(' ', name, '="', escapeXml(value), '"')
    if (node.children.length === 0) out.push('/>')
    else {
      out.push('>')
      for (const child of node.children) write(child, '')
      out.push('</', node.name, '>')
    }
  }
  write(root, ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"')
  return out.join('')
}
