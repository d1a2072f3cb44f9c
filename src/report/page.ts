/**
 * The report page: one HTML file that opens from disk, offline. It carries its data as JSON, one record a document, which
 * the browser parses only when the document is opened.
 *
 * The client is written as functions of the same project, which are put into the page by their source text
 * (Function.prototype.toString): so it is typed and linted like everything else, the writer stays a pure function
 * that reads no file, and no bundler is needed. The price: such a function may use nothing but its argument.
 */
import { createHash } from 'node:crypto'
import type { Report } from '../model/contract.ts'
import type { Labels } from './labels.ts'
import { installAddress } from './page/client/address.ts'
import { installBar } from './page/client/bar.ts'
import { installCharts } from './page/client/charts.ts'
import { installElements } from './page/client/elements.ts'
import { installFacts } from './page/client/facts.ts'
import { installFindings } from './page/client/findings.ts'
import { installKeys } from './page/client/keys.ts'
import { installLanguage } from './page/client/language.ts'
import { installOverview } from './page/client/overview.ts'
import { installPanel } from './page/client/panel.ts'
import { installReading } from './page/client/reading.ts'
import { installSearch } from './page/client/search.ts'
import { installShell } from './page/client/shell.ts'
import { installSummary } from './page/client/summary.ts'
import { installText } from './page/client/text.ts'
import { pageDocument, pageIndex } from './page/data.ts'
import { pageStyle } from './page/style.ts'
import { pageWords } from './page/words.ts'
import type { RunNotes } from './run-notes.ts'

/** In the order in which they build upon each other; the last one draws. */
const parts = [
  installElements,
  installLanguage,
  installAddress,
  installSearch,
  installText,
  installCharts,
  installFindings,
  installFacts,
  installSummary,
  installPanel,
  installOverview,
  installBar,
  installReading,
  installKeys,
  installShell
]

const script = `'use strict';
(() => {
const app = { window, document, index: JSON.parse(document.getElementById('index').textContent), state: { language: 'vi' }, opened: null };
for (const install of [
${parts.map((part) => part.toString()).join(',\n')}
]) install(app);
})();
`

export function renderPage(reports: readonly Report[], labels: Labels, notes: RunNotes = {}): string {
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(pageStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ]
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${pageWords.title.vi}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<noscript>Trang này cần JavaScript để hiển thị. / This page needs JavaScript.</noscript>',
    record('index', pageIndex(reports, labels, notes)),
    ...reports.map((report, at) => record(`document-${at}`, pageDocument(report, notes))),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    ''
  ].join('\n')
}

/** Inside a script element only "<" can end it or open a comment; JSON may write it as an escape. */
function record(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
}

function digest(source: string): string {
  return `sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}`
}
