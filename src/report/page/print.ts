/** The page on paper: what is open, findings with their sums first, then the text with its marks; always light. */
import { properties } from './palette.ts'

export const printStyle = `
@media print{
  @page{margin:16mm 15mm}
  :root,:root[data-theme=dark],:root:not([data-theme=light]){color-scheme:light;${properties('light')}--ground:#ffffff;}
  html{font-size:11pt;background:#ffffff}
  body,body[data-page=document]{overflow:visible;-webkit-print-color-adjust:exact;print-color-adjust:exact}
  .topbar,.views,.now,.tabs,.tools,.titlebar .back,.titlebar .steps,.legend,.arrow{display:none!important}
  .overview{max-width:none;padding:0}
  .tiles{grid-template-columns:repeat(4,1fr)}
  .documents{border:0}
  .documents thead th{position:static}
  .reading,.columns,.side{display:block;height:auto}
  .columns{display:flex;flex-direction:column}
  .side{order:0;border:0}
  .text{order:1;display:block!important;overflow:visible;padding:6mm 0 0}
  .paper{border-top:1px solid var(--line)!important}
  .side{display:block!important}
  .titlebar{padding:0 0 4mm;background:none}
  .panel{overflow:visible;padding:4mm 0}
  .card,.tile,.chart,tr{break-inside:avoid}
  .card .more{display:block}
  .card.selected{box-shadow:none}
  .paper{max-width:none;border:0;padding:0;font-size:11.5pt}
  .paper .heading{break-after:avoid}
  mark.on{background:none}
  mark.here,mark.hit.current{outline:0}
  mark.error{background:var(--error-soft)}mark.warning{background:var(--warning-soft)}mark.info{background:var(--info-soft)}mark.unknown{background:var(--unknown-soft)}
  button{border:0;padding:0;background:none;color:inherit}
  .facts thead th{position:static}
  .facts q{display:block}
}
`
