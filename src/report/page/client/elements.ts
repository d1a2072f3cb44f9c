import type { App, Attributes, Child } from './app.ts'
import type { BrowserElement } from './browser.ts'

/** How elements are made: always from text, never from markup, so that nothing out of a document can become a tag. */
export function installElements(app: App): void {
  const fill = (element: BrowserElement, attributes: Attributes, children: Child[]): BrowserElement => {
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(name, value)
      else if (value === true) element.setAttribute(name, '')
      else if (value !== null && value !== false) element.setAttribute(name, String(value))
    }
    for (const child of children) {
      if (child !== null && child !== false) element.append(child)
    }
    return element
  }

  // "button.chip.error" is <button class="chip error">
  app.h = (selector, attributes = {}, ...children) => {
    const [tag = 'div', ...classes] = selector.split('.')
    const element = app.document.createElement(tag)
    if (classes.length > 0) element.classList.add(...classes)
    return fill(element, attributes, children)
  }

  app.svg = (tag, attributes, ...children) =>
    fill(app.document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)

  // told apart by shape first, for those who don't see the colours
  const shapes = {
    error: ['M5 1h6l4 4v6l-4 4H5l-4-4V5z', 'M5.5 5.5l5 5m0-5l-5 5'],
    warning: ['M8 1.2L15.4 14.6H.6z', 'M8 6v4m0 2v.4'],
    info: ['M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', 'M8 7.2v4m0-6.4v.4'],
    unknown: ['M2 2h12v12H2z', 'M6 6.2a2 2 0 1 1 2.6 2C8 8.5 8 8.8 8 9.6m0 2v.4'],
    good: ['M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', 'M4.8 8.2l2.3 2.3 4.2-4.6']
  }
  app.icon = (name) => {
    const [body = '', sign = ''] = shapes[name]
    return app.svg(
      'svg',
      { class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
      app.svg('path', { class: 'body', d: body }),
      app.svg('path', { class: 'sign', d: sign })
    )
  }
}
