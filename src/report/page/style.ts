/** The looks of the page on a screen, wide and narrow; print.ts has those on paper. */
import { properties } from './palette.ts'
import { printStyle } from './print.ts'

const frame = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{color-scheme:light;font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;min-height:100vh;overflow-wrap:break-word}
bdi,q,.paper{overflow-wrap:anywhere}
h1,h2,h3,h4,p,dl,dd,ul,ol,figure{margin:0;padding:0}
ul,ol{list-style:none}
button,input,select{font:inherit;color:inherit}
button{cursor:pointer;border:1px solid var(--line);border-radius:6px;background:var(--paper);padding:.35rem .7rem}
button:hover{border-color:var(--accent)}
button:disabled{opacity:.45;cursor:default;border-color:var(--line)}
:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
button.link{border:0;background:none;padding:0;color:var(--accent);text-align:start;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
button.link:hover{text-decoration-thickness:2px}
input,select{border:1px solid var(--line);border-radius:6px;background:var(--paper);padding:.4rem .6rem;min-width:0}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.45rem .6rem}
.numeric{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.quiet{color:var(--quiet);font-size:.875rem}
.zero{color:var(--quiet)}
.empty{padding:2rem 1rem;color:var(--quiet);text-align:center}
.empty .icon{margin-inline-end:.4rem}
kbd{font:.8em ui-monospace,Consolas,monospace;border:1px solid var(--line);border-bottom-width:2px;border-radius:4px;padding:0 .35em;background:var(--raised)}
.icon{inline-size:1em;block-size:1em;flex:none;vertical-align:-.14em;overflow:visible}
.icon .body{fill:currentColor;stroke:currentColor;stroke-width:1;stroke-linejoin:round}
.icon .sign{fill:none;stroke:var(--paper);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.icon-error{color:var(--error)}.icon-warning{color:var(--warning)}.icon-info{color:var(--info)}.icon-unknown{color:var(--unknown)}.icon-good{color:var(--good)}
.topbar{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.55rem 1.25rem;background:var(--paper);border-bottom:1px solid var(--line)}
.brand{display:flex;gap:.6rem;align-items:baseline;border:0;padding:.2rem 0;background:none}
.brand b{font-size:1.15rem;color:var(--accent);letter-spacing:-.01em}
.brand span{color:var(--quiet);font-size:.9rem}
.brand:hover span{text-decoration:underline}
.search{display:flex;flex:1 1 18rem;gap:.5rem;align-items:center;max-width:40rem;margin-inline:auto}
.search input{flex:1 1 0;width:0}
.search .steps{display:flex;gap:.25rem;align-items:center}
.search .steps button{padding:.3rem .55rem}
#hits{min-width:4.5rem;text-align:end;font-size:.875rem;color:var(--quiet);font-variant-numeric:tabular-nums}
.switches{display:flex;flex-wrap:wrap;gap:.4rem}
.switches button{font-size:.875rem}
dialog{border:1px solid var(--line);border-radius:12px;background:var(--paper);color:var(--ink);padding:1.5rem 1.75rem;max-width:min(32rem,92vw)}
dialog::backdrop{background:rgb(0 0 0/.45)}
dialog h2{font-size:1.2rem;margin-bottom:.75rem}
dialog dl{display:grid;gap:.4rem;margin-bottom:1.25rem}
dialog dl div{display:grid;grid-template-columns:7rem 1fr;gap:.75rem}
dialog kbd{margin-inline-end:.25rem}
`

const overview = `
.overview{max-width:82rem;margin:0 auto;padding:1.75rem 1.25rem 4rem}
.overview h1{font-size:1.6rem;line-height:1.25;font-weight:650;margin-bottom:1.1rem;letter-spacing:-.01em}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:.75rem;margin-bottom:1.25rem}
.tile{display:grid;align-content:start;gap:.1rem;padding:.85rem 1rem;background:var(--paper);border:1px solid var(--line);border-top:4px solid var(--line);border-radius:10px}
.tile b{font-size:1.9rem;line-height:1.15;font-weight:650;font-variant-numeric:tabular-nums}
.tile .title{font-size:.9rem}
.tile .title .icon{margin-inline-end:.4rem}
.tile.error{border-top-color:var(--error)}.tile.warning{border-top-color:var(--warning)}.tile.info{border-top-color:var(--info)}.tile.unknown{border-top-color:var(--unknown)}
.unread{padding:.85rem 1rem;margin-bottom:1.25rem;background:var(--error-soft);border-radius:10px}
.unread h2{font-size:1rem;margin-bottom:.35rem}
.across{margin-bottom:1.25rem;padding:.6rem 1rem;background:var(--paper);border:1px solid var(--line);border-radius:10px}
.across summary{font-weight:600;cursor:pointer}
.across table{margin-top:.5rem;max-width:52rem}
.across th{font-weight:400;width:60%}
.across th .icon{margin-inline-end:.5rem}
.tools{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin-bottom:.75rem}
.documents{background:var(--paper);border:1px solid var(--line);border-radius:10px;border-collapse:separate;border-spacing:0}
.documents thead th{position:sticky;top:3.6rem;z-index:2;background:var(--raised);border-bottom:1px solid var(--line);padding:.3rem .35rem;white-space:nowrap}
.documents thead th:first-child{border-start-start-radius:10px}.documents thead th:last-child{border-start-end-radius:10px}
thead th button{border:0;background:none;padding:.25rem;font-weight:600;font-size:.875rem}
thead th button .icon{margin-inline-end:.3rem}
.arrow{display:inline-block;inline-size:1em;text-align:center}
[aria-sort=ascending] .arrow::after{content:"▲";font-size:.7em}
[aria-sort=descending] .arrow::after{content:"▼";font-size:.7em}
.documents tbody td{border-bottom:1px solid var(--line)}
.documents tbody tr:last-child td{border-bottom:0}
.documents tbody tr:hover{background:var(--raised)}
.documents .name{width:46%}
.documents .name .link{display:block;font-weight:600;text-decoration:none}
.documents .name .link:hover{text-decoration:underline}
.documents td .quiet{display:block}
.found{display:block;margin-top:.25rem;font-size:.875rem}
.found b{margin-inline-end:.5rem}
.tally{display:inline-flex;gap:.35rem;align-items:center;font-weight:600}
.tally.error,.chip.error{color:var(--error)}.tally.warning,.chip.warning{color:var(--warning)}.tally.info,.chip.info{color:var(--info)}.tally.unknown{color:var(--unknown)}
.strip{display:block;inline-size:100%;block-size:1.1rem}
.strip rect.part,.strip rect.done{fill:var(--accent)}
.strip rect.next{fill:none;stroke:var(--accent);stroke-width:1.2;vector-effect:non-scaling-stroke}
.strip rect.error{fill:var(--error)}.strip rect.warning{fill:var(--warning)}.strip rect.info{fill:var(--info)}.strip rect.unknown{fill:var(--unknown)}
.strip .tick{stroke:var(--ink);stroke-width:2.5;vector-effect:non-scaling-stroke}
`

const reading = `
.reading{display:flex;flex-direction:column;height:calc(100dvh - 3.55rem)}
body[data-page=document]{overflow:hidden}
.titlebar{display:flex;flex-wrap:wrap;gap:.4rem 1.1rem;align-items:center;padding:.6rem 1.25rem;background:var(--raised);border-bottom:1px solid var(--line)}
.titlebar .names{flex:1 1 20rem;min-width:0}
.titlebar h1{font-size:1.05rem;line-height:1.35;font-weight:650}
.titlebar .steps{display:flex;gap:.35rem;align-items:center}
.chips{display:flex;flex-wrap:wrap;gap:.5rem .9rem}
.chip{white-space:nowrap;font-size:.9rem}
.chip .icon{margin-inline-end:.35rem}
.chip.none,.chip.none .icon{color:var(--quiet)}
.views,.now{display:none}
.columns{flex:1;min-height:0;display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr)}
.text{overflow:auto;padding:1rem 1.5rem 40vh;scrollbar-gutter:stable}
.text:focus-visible,.panel:focus-visible,.sheet:focus-visible{outline-offset:-3px}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;max-width:46rem;margin:0 auto .75rem;font-size:.84rem;color:var(--quiet)}
.legend span{display:inline-flex;gap:.35rem;align-items:center}
.paper{max-width:46rem;margin:0 auto;padding:2.5rem clamp(1rem,4vw,3.25rem);background:var(--paper);border:1px solid var(--line);border-radius:4px;font:1.075rem/1.62 "Times New Roman",Tinos,"Liberation Serif","Noto Serif",serif}
.paper p{white-space:pre-wrap;unicode-bidi:plaintext;text-align:start;scroll-margin-top:1rem}
.paper p.blank{height:.55em;overflow:hidden}
.paper .heading{font-weight:700;margin-top:.35em}
.paper .depth1{font-size:1.08em}
.paper .on.heading,.paper p.on,.paper td.on,.paper th.on{background:var(--chosen);box-shadow:0 0 0 4px var(--chosen)}
.sheet{overflow-x:auto;margin:.75rem 0}
.sheet table{width:auto;min-width:100%;font-size:.95rem;line-height:1.4}
.sheet th,.sheet td{overflow-wrap:normal;border:1px solid var(--line);padding:.3rem .5rem;white-space:normal}
.sheet td:nth-child(2){min-width:8.5rem}
.sheet th{background:var(--raised);text-align:center}
.sheet .value{text-align:end;white-space:nowrap}
mark{background:none;color:inherit;border-radius:2px}
.paper mark:not(.source),.paper mark.figure,.paper mark.error,.paper mark.warning,.paper mark.info,.paper mark.unknown{cursor:pointer}
mark.figure{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
mark.answered{box-shadow:inset 0 -2px var(--good)}
mark.info{background:var(--info-soft);box-shadow:inset 0 -2px var(--info)}
mark.unknown{background:var(--unknown-soft);outline:1px dashed var(--unknown)}
mark.warning{background:var(--warning-soft);box-shadow:inset 0 -2px var(--warning)}
mark.error{background:var(--error-soft);box-shadow:inset 0 -3px var(--error)}
mark[data-badge]::before{content:attr(data-badge);display:inline-block;margin-inline-end:.25em;padding:0 .35em;border-radius:.6em;background:var(--ink);color:var(--paper);font:700 .66em/1.5 system-ui,sans-serif;vertical-align:.28em}
mark.info[data-badge]::before{background:var(--info)}
mark.warning[data-badge]::before{background:var(--warning)}
mark.error[data-badge]::before{background:var(--error)}
mark.answered[data-badge]::before{background:var(--good)}
mark.on{background:var(--chosen)}
mark.here{box-shadow:0 -2px var(--accent),0 2px var(--accent);border-radius:0}
mark.hit{background:var(--hit);color:var(--hit-ink)}
mark.hit.current{outline:3px solid var(--accent)}
.side{display:flex;flex-direction:column;min-height:0;background:var(--paper);border-inline-start:1px solid var(--line)}
.tabs{display:flex;overflow-x:auto;padding:0 .55rem;border-bottom:1px solid var(--line);background:var(--raised);flex:none}
.tabs button{border:0;border-bottom:3px solid transparent;border-radius:0;background:none;padding:.65rem .55rem .5rem;white-space:nowrap;font-size:.925rem;color:var(--quiet)}
.tabs [aria-selected=true]{color:var(--ink);font-weight:650;border-bottom-color:var(--accent)}
.count{margin-inline-start:.35rem;padding:.05rem .4rem;border-radius:1em;background:var(--ground);font-size:.8rem;font-weight:600;font-variant-numeric:tabular-nums;color:var(--ink)}
.panel{flex:1;min-height:0;overflow:auto;padding:1rem 1.1rem 40vh;scrollbar-gutter:stable}
.panel h3{font-size:1rem;margin:1.5rem 0 .5rem}
.panel h3:first-child{margin-top:0}
.panel section+section{margin-top:1.9rem}
.panel h3 .icon{margin-inline-end:.4rem}
.panel .tools{position:sticky;top:-1rem;z-index:2;margin:-1rem 0 .5rem;padding:.75rem 0 .6rem;background:var(--paper)}
.panel .tools input{flex:1}
.selected{scroll-margin:3.5rem 0 1rem}
`

const panels = `
.cards{display:grid;gap:.8rem}
.card{border:1px solid var(--line);border-inline-start:5px solid var(--line);border-radius:8px;padding:.2rem .9rem .8rem;background:var(--paper)}
.card.error{border-inline-start-color:var(--error)}.card.warning{border-inline-start-color:var(--warning)}.card.info{border-inline-start-color:var(--info)}.card.answered{border-inline-start-color:var(--good)}
.card.follows{margin-inline-start:1.5rem}
.card.selected{box-shadow:0 0 0 2px var(--accent)}
.card .head{display:grid;grid-template-columns:auto 1fr;gap:.65rem;width:100%;border:0;background:none;padding:.55rem 0 .25rem;text-align:start}
.badge{align-self:start;min-width:1.6em;padding:.05rem .4em;border-radius:1em;background:var(--ink);color:var(--paper);font-size:.78rem;font-weight:700;text-align:center;font-variant-numeric:tabular-nums}
.error>.head>.badge{background:var(--error)}.warning>.head>.badge{background:var(--warning)}.info>.head>.badge{background:var(--info)}.answered>.head>.badge{background:var(--good)}
.title{display:flex;flex-wrap:wrap;gap:.1rem .7rem;min-width:0}
.severity{font-weight:650;font-size:.86rem;white-space:nowrap}
.severity .icon{margin-inline-end:.35rem}
.card.error .severity{color:var(--error)}.card.warning .severity{color:var(--warning)}.card.info .severity{color:var(--info)}.card.answered .severity{color:var(--good)}
.check{color:var(--quiet);font-size:.86rem}
.message{flex:1 0 100%;font-size:1rem;line-height:1.5}
.card h4{margin:.7rem 0 .2rem;font-size:.78rem;font-weight:650;color:var(--quiet)}
.equation{padding:.5rem .75rem;border-radius:6px;background:var(--raised);font:500 .98rem/1.6 ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;white-space:pre-wrap}
.compared{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin-top:.45rem}
.compared div{display:flex;gap:.45rem;align-items:baseline}
.compared dt{color:var(--quiet);font-size:.86rem}
.compared dd{font-weight:650;font-variant-numeric:tabular-nums}
.repair{margin-top:.6rem;padding:.05rem .75rem .6rem;border-radius:6px;background:var(--good-soft)}
.repair h4{color:var(--good)}
.repair .quiet{color:var(--ink)}
.repair .change{font-size:1.05rem}
del{color:var(--error);font-weight:650}
ins{color:var(--good);font-weight:700;text-decoration:underline}
.answer{padding:.5rem .75rem;border-radius:6px;background:var(--good-soft)}
.card .more{display:none}
.card.selected .more{display:block}
.card>.quiet,.more>.quiet{margin-top:.5rem}
.terms li{display:flex;flex-wrap:wrap;gap:.1rem .6rem;padding:.2rem 0;border-bottom:1px solid var(--line)}
.terms .link{font-weight:650}
.about{font-size:.9rem}.reach{color:var(--quiet);font-size:.86rem}
.place{display:block;width:100%;border:0;border-radius:4px;background:none;padding:.25rem .4rem;text-align:start}
.place:hover{background:var(--accent-soft)}
.place q,.facts q,.found q{font-family:"Times New Roman",Tinos,"Liberation Serif","Noto Serif",serif;color:var(--quiet)}
.place q{font-size:1rem;color:var(--ink)}
q::before{content:"“"}q::after{content:"”"}
.place .page{margin-inline-start:.5rem;color:var(--quiet);font-size:.84rem}
.places ol{counter-reset:place}
.facts thead th{position:sticky;top:2.45rem;z-index:1;background:var(--paper);padding:.25rem .3rem;border-bottom:2px solid var(--line)}
.facts tbody td{border-bottom:1px solid var(--line);font-size:.93rem}
.facts .link{display:block;color:var(--ink);text-decoration:none;font-weight:600}
.facts .link:hover{color:var(--accent);text-decoration:underline}
.facts .subject{margin-inline-end:.45rem;padding:0 .4rem;border:1px solid var(--line);border-radius:4px;font-size:.76rem;font-weight:600;color:var(--quiet);display:inline-block;text-decoration:none}
.facts q{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;font-size:.9rem}
.facts i,.facts small{color:var(--quiet)}
.facts small{display:block;font-size:.86rem}
.facts .numeric{min-width:5.5rem}
.facts td:last-child{min-width:6.5rem;white-space:nowrap}
.facts tr.selected,.numbers .selected,.outline .selected{background:var(--chosen)}
.facts tr.selected q,.facts tr.selected i,.facts tr.selected small,.facts tr.selected .subject{color:var(--ink)}
.outline li{padding:.28rem .4rem;border-radius:4px;line-height:1.4}
.outline .depth2{padding-inline-start:1.4rem}.outline .depth3{padding-inline-start:2.5rem}.outline .depth4{padding-inline-start:3.6rem}.outline .depth5{padding-inline-start:4.7rem}
.outline .depth1{font-weight:600;margin-top:.4rem}
.outline .link{color:var(--ink);text-decoration:none}
.outline .link:hover{color:var(--accent);text-decoration:underline}
.numbers li{border-bottom:1px solid var(--line);border-radius:4px}
.numbers .place{color:var(--quiet);font-family:"Times New Roman",Tinos,"Liberation Serif","Noto Serif",serif}
.numbers .place b{color:var(--unknown);padding:0 .15em;background:var(--unknown-soft);border-radius:3px}
.numbers .selected .place{color:var(--ink)}
.classes th{font-weight:400;width:42%}
.losses li{padding:.6rem 0;border-bottom:1px solid var(--line)}
.head dt,.summary dl dt{color:var(--quiet);font-size:.875rem}
.summary dl.head{display:grid;gap:.4rem}
.summary dl.head>div{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.75rem}
.summary dd bdi{display:block}
.summary details{margin-top:.6rem}
.summary summary{cursor:pointer;color:var(--accent);font-size:.93rem}
.summary details ul{padding:.35rem 0 0 1.1rem;list-style:disc;font-size:.93rem}
.chart{margin:.25rem 0 1.4rem}
.chart figcaption{margin-bottom:.35rem;font-size:.93rem}
.chart th{font-weight:400;font-size:.93rem;width:36%;padding-block:.25rem}
.chart td{padding-block:.25rem}
.chart td.bar{min-width:5rem}
.chart thead th{font-weight:600;font-size:.84rem;width:auto;white-space:normal}
.chart .whole th,.chart .whole td{border-top:1px solid var(--line);font-weight:600}
.verdict{display:inline-flex;gap:.35rem;align-items:center;font-weight:400;font-size:.9rem}
.checks{font-size:.93rem;margin-top:.5rem}
.checks thead th{border-bottom:2px solid var(--line);font-size:.84rem}
.checks tbody td{border-bottom:1px solid var(--line)}
.made{margin-top:1.5rem}
`

const narrow = `
@media screen and (max-width:60rem){
  body[data-page=document]{overflow:auto}
  .topbar{padding:.5rem .8rem;gap:.4rem .6rem}
  .brand span{display:none}
  .search{order:3;flex-basis:100%;max-width:none}
  .search .steps{flex:none}
  #hits{min-width:0}
  .switches{margin-inline-start:auto}
  .switches #print,.switches #keys{display:none}
  .overview{padding:1.1rem .8rem 4rem}
  .overview h1{font-size:1.3rem}
  .tiles{grid-template-columns:1fr 1fr;gap:.5rem}
  .tile{padding:.6rem .75rem}
  .tile b{font-size:1.45rem}
  .tile:last-child:nth-child(odd){grid-column:1/-1}
  .documents,.documents tbody,.facts,.facts tbody{display:block;border:0;background:none}
  .documents thead{display:block}
  .documents thead tr{display:flex;flex-wrap:wrap}
  .documents thead th{position:static;border:0;background:none;padding:.1rem}
  .documents tbody tr{display:grid;grid-template-columns:repeat(3,1fr);gap:.35rem .75rem;margin-top:.6rem;padding:.75rem;background:var(--paper);border:1px solid var(--line);border-radius:10px}
  .documents tbody td{padding:0;border:0;text-align:start;white-space:normal}
  .documents tbody td.name,.documents tbody td.empty{grid-column:1/-1;width:auto}
  .documents tbody td:not(.name):not(.empty)::before{content:attr(data-label);display:block;color:var(--quiet);font-size:.8rem}
  .reading{height:auto;display:block}
  .titlebar{padding:.6rem .8rem}
  .titlebar .names{order:-1;flex-basis:100%}
  .titlebar .chips{order:1;flex-basis:100%}
  .titlebar .steps{margin-inline-start:auto}
  .views{position:sticky;top:0;z-index:4;display:grid;grid-template-columns:1fr 1fr;background:var(--raised);border-bottom:1px solid var(--line)}
  .views button{border:0;border-radius:0;border-bottom:3px solid transparent;background:none;padding:.6rem}
  .views [aria-pressed=true]{border-bottom-color:var(--accent);font-weight:650}
  body[data-page=document] .topbar{position:static}
  .columns{display:block}
  body[data-view=text] .side,body[data-view=panel] .text{display:none}
  .text{padding:.75rem 0 6rem;overflow:visible}
  .legend{padding:0 .8rem}
  .paper{border-inline:0;border-radius:0;padding:1.25rem 1rem}
  .side{display:block;border:0}
  .tabs{position:sticky;top:2.8rem;z-index:3}
  .panel{overflow:visible;padding:1rem .8rem 6rem}
  .panel .tools{position:static;margin:0 0 .5rem;padding:0}
  .facts thead{display:block}
  .facts thead tr{display:flex;flex-wrap:wrap}
  .facts thead th{position:static;border:0}
  .facts tbody tr{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.15rem 1rem;padding:.6rem .25rem;border-bottom:1px solid var(--line)}
  .facts tbody td{padding:0;border:0;text-align:start}
  .facts tbody td:first-child{grid-column:1/-1}
  .facts td.numeric{font-weight:650}
  .summary dl.head>div{grid-template-columns:1fr;gap:0}
  .chart th{width:auto}
  .chart td.bar{min-width:2.5rem}
  .chart th,.chart td{padding-inline:.25rem}
  .now{position:fixed;inset:auto 0 0;z-index:6;display:flex;gap:.4rem;padding:.5rem .7rem calc(.5rem + env(safe-area-inset-bottom));background:var(--paper);border-top:2px solid var(--accent);box-shadow:0 -4px 16px rgb(0 0 0/.15)}
  .now .words{flex:1;display:flex;gap:.5rem;border:0;background:none;text-align:start;padding:.2rem;min-width:0}
  .now .words span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;font-size:.93rem;line-height:1.4}
  .now .icon{margin-top:.2rem}
  .selected,.paper p,.paper mark{scroll-margin:6rem 0 7rem}
}
`

export const pageStyle = `:root{${properties('light')}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${properties('dark')}}}
:root[data-theme=dark]{color-scheme:dark;${properties('dark')}}
${frame}${overview}${reading}${panels}${narrow}${printStyle}`
