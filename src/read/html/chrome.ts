/**
 * What a portal puts around a paper: menus, related links, the table of the paper's data, share buttons. It is taken out
 * and said; nothing that holds the greater part of the page's words is ever taken out.
 */

import type { Loss } from '../../model/contract.ts'
import { fold } from '../../model/fold.ts'
import { hasMotto } from '../docx/layout.ts'
import { attribute, elementsIn, type HtmlElement, isBlock, isElement, isUnread, textIn } from './tree.ts'

type Kind = 'navigation' | 'related' | 'metadata' | 'outside'

const told: Record<Kind, [what: string, why: string]> = {
  navigation: ['khối điều hướng của trang web', 'thực đơn, đầu trang, chân trang không thuộc văn bản'],
  related: ['khối liên kết tới bài khác', 'tin liên quan trên trang web không thuộc văn bản'],
  metadata: [
    'bảng thuộc tính văn bản của cổng thông tin',
    'số ký hiệu, ngày ban hành, người ký do cổng thông tin ghi, không thuộc văn bản'
  ],
  outside: ['đoạn chữ ngoài thân bài', 'phần bao quanh bài trên trang web không thuộc văn bản']
}

const roles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menubar', 'menu', 'dialog'])
/** Names that makers of pages give: id="main-menu", class="breadcrumb", class="tin-lien-quan". */
const chromeName =
  /(?:^|[\s_-])(?:nav|navbar|menu|submenu|breadcrumb|breadcrumbs|sidebar|toolbar|share|social|pagination|paging|search|login|popup|modal|cookie|banner|adv|ads|quangcao|quang-cao|footer|copyright|skip-link)(?:$|[\s_-])/iu
const relatedName =
  /(?:^|[\s_-])(?:related|relate|lien-quan|lienquan|tinlienquan|tin-khac|tinkhac|other-news|othernews|comments?|binh-luan|binhluan|rating|tags?)(?:$|[\s_-])/iu
// "Các tin khác", "Văn bản liên quan", "Bài viết cùng chuyên mục"
const relatedHeading =
  /^[^\p{L}]*(?:(?:các |những )?(?:tin|bài|bài viết|tin bài|tin tức|văn bản|thông tin|nội dung) (?:khác|liên quan|cùng chuyên mục|cùng loại|mới nhất|đọc nhiều|mới|đã đưa|cũ hơn|mới hơn)|xem thêm|tin mới|đọc thêm|có thể bạn quan tâm)/u
const metadataLabels = [
  'số ký hiệu',
  'số hiệu',
  'ký hiệu',
  'số/ký hiệu',
  'ngày ban hành',
  'ngày có hiệu lực',
  'ngày hiệu lực',
  'ngày hết hiệu lực',
  'cơ quan ban hành',
  'đơn vị ban hành',
  'nơi ban hành',
  'loại văn bản',
  'hình thức văn bản',
  'thể loại',
  'người ký',
  'trích yếu',
  'lĩnh vực',
  'tình trạng hiệu lực',
  'trạng thái',
  'tệp đính kèm',
  'file đính kèm',
  'văn bản đính kèm',
  'ngày đăng',
  'lượt xem',
  'ngày công báo',
  'số công báo',
  'tải về'
].map(fold)

interface Measure {
  words: number
  linked: number
  links: number
}

/** Removes the chrome from the tree. */
export function stripChrome(body: HtmlElement): Loss[] {
  const found = new Map<Kind, string[]>()
  const measures = new Map<HtmlElement, Measure>()
  const whole = measure(body, false, measures)
  const take = (kind: Kind, node: HtmlElement): void => {
    const words = textIn(node).replace(/\s+/gu, ' ').trim()
    if (words === '') return
    const quotes = found.get(kind)
    if (quotes) quotes.push(words)
    else found.set(kind, [words])
  }
  const isPortal = whole.links >= 10
  const visit = (parent: HtmlElement): void => {
    let related = false
    parent.childNodes = parent.childNodes.filter((node) => {
      if (!isElement(node) || isUnread(node)) return true
      const size = measures.get(node)
      if (!size) return true
      if (
        isPortal &&
        isBlock(node) &&
        size.words < 100 &&
        relatedHeading.test(fold(textIn(node).trim().replace(/\s+/gu, ' ')))
      ) {
        related = true
        take('related', node)
        return false
      }
      const kind = related && size.links > 0 ? 'related' : kindOf(node, size, isPortal)
      const isLesser = (size.words - size.linked) * 2 <= whole.words - whole.linked
      if (kind !== null && isLesser && !hasMotto(textIn(node))) {
        take(kind, node)
        return false
      }
      visit(node)
      return true
    })
  }
  visit(body)
  if (isPortal) keepMain(body, take)
  return [...found].map(([kind, quotes]) => {
    const [what, why] = told[kind]
    const shown = quotes.slice(0, 3).map((quote) => `“${quote.length > 80 ? `${quote.slice(0, 80)}…` : quote}”`)
    return {
      what: `${quotes.length} ${what}`,
      where: 'trang web',
      why: `${why}: ${shown.join(', ')}${quotes.length > 3 ? ' …' : ''}`
    }
  })
}

function measure(element: HtmlElement, linked: boolean, measures: Map<HtmlElement, Measure>): Measure {
  const total: Measure = { words: 0, linked: 0, links: 0 }
  const isLink =
    element.tagName === 'a' && attribute(element, 'href') !== undefined && !attribute(element, 'href')!.startsWith('#')
  if (isLink) total.links++
  for (const node of element.childNodes) {
    if (isElement(node)) {
      if (isUnread(node)) continue
      const inner = measure(node, linked || isLink, measures)
      total.words += inner.words
      total.linked += inner.linked
      total.links += inner.links
    } else if ('value' in node) {
      const letters = node.value.replace(/\s+/gu, '').length
      total.words += letters
      if (linked || isLink) total.linked += letters
    }
  }
  measures.set(element, total)
  return total
}

function kindOf(element: HtmlElement, size: Measure, isPortal: boolean): Kind | null {
  const { tagName } = element
  const role = attribute(element, 'role') ?? ''
  if (tagName === 'nav' || tagName === 'aside' || roles.has(role)) return 'navigation'
  if (!isPortal) return null
  if (tagName === 'footer' || tagName === 'header') return 'navigation'
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  if (relatedName.test(names)) return 'related'
  if (chromeName.test(names)) return 'navigation'
  if (!isBlock(element)) return null
  if (isMetadata(element, size)) return 'metadata'
  // a list of links; a table of figures whose cells are linked keeps its unlinked words
  return size.links >= 3 && size.linked * 10 >= size.words * 7 ? 'navigation' : null
}

/** Some labels of the portal's own table, close together. */
function isMetadata(element: HtmlElement, size: Measure): boolean {
  if (size.words > 2500 || size.words === 0) return false
  const lines = textIn(element)
    .split('\n')
    .map((line) =>
      fold(line)
        .replace(/[:\s]+/gu, ' ')
        .trim()
    )
  const labels = new Set(
    lines.map((line) => metadataLabels.find((label) => line === label || line.startsWith(`${label} `)))
  )
  labels.delete(undefined)
  return labels.size >= 4 && lines.filter((line) => line !== '').length <= labels.size * 5
}

const containers = new Set(['div', 'section', 'article', 'main', 'form', 'center', 'body'])

/** Goes down to the container that holds nearly all words of the page; headings beside it are kept, other words said. */
function keepMain(body: HtmlElement, take: (kind: Kind, node: HtmlElement) => void): void {
  let at = body
  const measures = new Map<HtmlElement, Measure>()
  measure(body, false, measures)
  const words = (element: HtmlElement): number => measures.get(element)?.words ?? 0
  const isPaper = hasMotto(textIn(body))
  for (;;) {
    const main = elementsIn(at).find((child) => containers.has(child.tagName) && words(child) * 100 >= words(at) * 88)
    if (!main || (isPaper && !hasMotto(textIn(main)))) break
    at.childNodes = at.childNodes.filter((node) => {
      if (node === main || !isElement(node) || words(node) === 0) return true
      // the title of a piece of news stands above it; that of a paper is said by the paper itself
      if (!isPaper && isTitle(node)) return true
      take('outside', node)
      return false
    })
    at = main
  }
  if (isPaper) dropTitles(at, take)
}

/** The page's own title of a paper stands above the letterhead and would be taken for its first line. */
function dropTitles(parent: HtmlElement, take: (kind: Kind, node: HtmlElement) => void): void {
  const first = elementsIn(parent).find((child) => hasMotto(textIn(child)))
  if (!first) return
  const before = new Set(parent.childNodes.slice(0, parent.childNodes.indexOf(first)))
  parent.childNodes = parent.childNodes.filter((node) => {
    if (!before.has(node) || !isElement(node) || !isTitle(node)) return true
    take('outside', node)
    return false
  })
  dropTitles(first, take)
}

function isTitle(element: HtmlElement): boolean {
  return /^h[1-3]$/u.test(element.tagName) || elementsIn(element).some((child) => /^h[1-3]$/u.test(child.tagName))
}
