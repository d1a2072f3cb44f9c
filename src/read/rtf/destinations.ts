/** What the groups of an RTF file hold. */

export type Destination =
  | 'body'
  | 'skip'
  | 'fontTable'
  | 'label'
  | 'note'
  | 'header'
  | 'footer'
  | 'box'
  /** Holds others that are to be read although it is marked as skippable. */
  | 'wrapper'
  /** Text without its Vietnamese letters; its twin in Unicode follows inside. */
  | 'twin'
  | 'comment'
  | 'picture'
  | 'object'

export const destinations = new Map<string, Destination>([
  ['fonttbl', 'fontTable'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['footnote', 'note'],
  ['header', 'header'],
  ['headerl', 'header'],
  ['headerr', 'header'],
  ['headerf', 'header'],
  ['footer', 'footer'],
  ['footerl', 'footer'],
  ['footerr', 'footer'],
  ['footerf', 'footer'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
  ['shpinst', 'wrapper'],
  ['upr', 'twin'],
  ['ud', 'wrapper'],
  ['nesttableprops', 'wrapper'],
  ['annotation', 'comment'],
  ['pict', 'picture'],
  ['object', 'object'],
  ...[
    'colortbl stylesheet info listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore',
    'latentstyles fldinst datafield xe tc tcn bkmkstart bkmkend atnid atnauthor atnref atntime atnicn atrfstart atrfend',
    'nonshppict objdata objclass objname objalias sp shprslt pn pnseclvl pntxta pntxtb filetbl nonesttables falt panose',
    'xmlnstbl mmathPr wgrffmtfilter pgptbl template userprops docvar ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn',
    'background formfield fontemb fontfile keycode picprop blipuid blipupi oldcprops oldpprops oldsprops oldtprops writereservation'
  ]
    .join(' ')
    .split(' ')
    .map((name): [string, Destination] => [name, 'skip'])
])

/** Control words that stand for a sign. */
export const signs = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['softline', '\n']
])
