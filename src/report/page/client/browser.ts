/**
 * The part of the browser that the page uses, and no more: nothing in it reaches a network or runs text as code, and the
 * compiler holds the client to it. (The library's own DOM types would reach into every other file of the project.)
 */
export interface BrowserNode {
  textContent: string | null
  contains(other: BrowserNode | null): boolean
}

export interface BrowserElement extends BrowserNode {
  readonly tagName: string
  readonly classList: {
    add(...names: string[]): void
    remove(...names: string[]): void
    toggle(name: string, force?: boolean): boolean
    contains(name: string): boolean
  }
  readonly dataset: Record<string, string | undefined>
  readonly style: { setProperty(name: string, value: string): void }
  readonly isContentEditable: boolean
  hidden: boolean
  open: boolean
  value: string
  scrollTop: number
  append(...nodes: (BrowserNode | string)[]): void
  replaceChildren(...nodes: (BrowserNode | string)[]): void
  replaceWith(...nodes: (BrowserNode | string)[]): void
  setAttribute(name: string, value: string): void
  getAttribute(name: string): string | null
  removeAttribute(name: string): void
  addEventListener(type: string, listener: (event: BrowserEvent) => void): void
  querySelector(selector: string): BrowserElement | null
  querySelectorAll(selector: string): Iterable<BrowserElement>
  closest(selector: string): BrowserElement | null
  focus(options?: { preventScroll: boolean }): void
  select(): void
  blur(): void
  scrollIntoView(options: { block: 'center' | 'nearest' | 'start'; inline?: 'nearest' }): void
  getBoundingClientRect(): { top: number; bottom: number; left: number; right: number }
  showModal(): void
  close(): void
}

export interface BrowserEvent {
  readonly target: BrowserElement
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  preventDefault(): void
  stopPropagation(): void
}

export interface BrowserDocument {
  title: string
  readonly documentElement: BrowserElement
  readonly body: BrowserElement
  readonly activeElement: BrowserElement | null
  createElement(tag: string): BrowserElement
  createElementNS(namespace: string, tag: string): BrowserElement
  getElementById(id: string): BrowserElement | null
  addEventListener(type: string, listener: (event: BrowserEvent) => void): void
}

export interface BrowserWindow {
  readonly location: { hash: string; replace(url: string): void }
  readonly history: { back(): void; readonly length: number }
  readonly localStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void }
  readonly scrollY: number
  scrollTo(x: number, y: number): void
  addEventListener(type: string, listener: (event: BrowserEvent) => void): void
  setTimeout(run: () => void, milliseconds: number): number
  clearTimeout(timer: number): void
  matchMedia(query: string): { readonly matches: boolean }
  print(): void
}
