/** The page as a tree, within limits: parse5 with a tree that counts its elements and the depth of nesting. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5'
import { hold, type Limits } from '../limits.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

const what = 'Tệp html'

export function pageTree(text: string, limits: Limits): HtmlElement {
  let elements = 0
  let depth = 0
  const document = parse(text, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        hold(limits, 'elements', ++elements, what)
        return defaultTreeAdapter.createElement(name, namespace, attributes)
      },
      onItemPush() {
        hold(limits, 'nesting', ++depth, what)
      },
      onItemPop() {
        depth--
      }
    }
  })
  return (
    document.childNodes.find((node): node is HtmlElement => isElement(node) && node.tagName === 'html') ?? emptyPage()
  )
}

function emptyPage(): HtmlElement {
  return defaultTreeAdapter.createElement('html', html.NS.HTML, [])
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

export function elementsIn(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement)
}

export function* descendantsOf(element: HtmlElement): Generator<HtmlElement> {
  for (const child of elementsIn(element)) {
    yield child
    yield* descendantsOf(child)
  }
}

const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'select',
  'textarea',
  'button',
  'object',
  'audio',
  'video',
  'canvas'
])

/** Elements whose letters are no text of the page. */
export const isUnread = (element: HtmlElement): boolean => unread.has(element.tagName)

export function textIn(node: HtmlNode): string {
  if (isText(node)) return node.value
  return isElement(node) && !isUnread(node) ? node.childNodes.map(textIn).join(isBlock(node) ? '\n' : '') : ''
}

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' '
  )
)

export const isBlock = (element: HtmlElement): boolean => blocks.has(element.tagName)
