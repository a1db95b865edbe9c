/** The style sheet of the page. Marks differ by shape (bar, box, dashes, dots, double line) as well as by colour. */
export const style = `
:root { color-scheme: light dark; --paper: #fdfdfb; --ink: #1b1b1b; --quiet: #5a5a5a; --line: #c9c7c0; --link: #0b4f8a;
  --content: #fff1c9; --source: #1d5d38; --cue: #8a3a00; --time: #5b3a9a; --event: #9a1f3f; --target: #d9ebff; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16171a; --ink: #e8e6e1; --quiet: #a9a7a0; --line: #44464c; --link: #8ec5ff;
    --content: #3a3213; --source: #8fd6a8; --cue: #ffb27a; --time: #c3aaff; --event: #ff9fb4; --target: #1d3a57; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 90rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 Georgia, "Times New Roman", serif; }
h1, h2, h3, h4 { line-height: 1.25; }
h1 { font-size: 1rem; font-weight: 600; color: var(--quiet); margin: 0; }
h2 { font-size: 1.7rem; margin: .25rem 0; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1rem; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.facts, .legend, footer { color: var(--quiet); font-size: .9rem; }
.legend ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .25rem 0; padding: 0; list-style: none; }
.pair { display: grid; gap: 2rem; }
@media (min-width: 60rem) {
  .pair { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .records { position: sticky; top: 0; max-height: 100vh; overflow: auto; }
}
.text .block, .text .loose { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; margin: 0 0 1rem; }
.text .gap { display: none; }
.text .block[data-role] { color: var(--quiet); border-inline-start: 3px solid var(--line); padding-inline-start: .6rem; font-size: .92rem; }
.text .block[data-role]::before { content: attr(data-role) " "; font: .75rem system-ui, sans-serif; border: 1px solid var(--line);
  border-radius: .2rem; padding: 0 .3em; }
mark, .text time { background: none; color: inherit; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.content { background: var(--content); }
mark.content.opens { border-inline-start: 3px solid var(--cue); padding-inline-start: 2px; }
mark.content.closes { border-inline-end: 3px solid var(--cue); padding-inline-end: 2px; }
mark.source { border: 1px solid var(--source); border-radius: .2rem; padding: 0 1px; font-weight: 600; }
mark.cue { font-style: italic; text-decoration: underline dashed var(--cue) 1.5px; text-underline-offset: 3px; }
time.time, mark.time { text-decoration: underline dotted var(--time) 2px; text-underline-offset: 3px; }
mark.event { text-decoration: underline double var(--event) 1.5px; text-underline-offset: 3px; }
.ref { text-decoration: none; }
.ref::before { content: attr(data-n); font: .68rem/1 system-ui, sans-serif; font-style: normal; vertical-align: super; margin-inline: 1px; }
.records { font-size: .95rem; }
.records ol, .records ul { list-style: none; margin: 0; padding: 0; }
.records ol ol { margin-top: .5rem; border-inline-start: 2px solid var(--line); padding-inline-start: .75rem; }
.records li { margin: 0 0 .9rem; padding: .1rem .25rem; overflow-wrap: anywhere; }
.records p { margin: 0; color: var(--quiet); font-size: .9rem; }
.records blockquote { margin: .15rem 0 0; border-inline-start: 3px solid var(--cue); padding-inline-start: .6rem; }
.records table { border-collapse: collapse; font-size: .8rem; width: 100%; }
.records th, .records td { border-bottom: 1px solid var(--line); padding: .15rem .3rem; text-align: start; vertical-align: top; }
code { font: .8em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
summary { cursor: pointer; }
.back { display: inline-block; min-width: 1.9rem; font: .8rem system-ui, sans-serif; }
:target { background: var(--target); outline: 2px solid var(--link); }
article + article { border-top: 2px solid var(--line); margin-top: 2rem; }
@media print {
  body { max-width: none; padding: 0; background: #fff; color: #000; font-size: 10pt; }
  .pair { display: block; }
  .records { position: static; max-height: none; overflow: visible; }
  .records li { break-inside: avoid; }
  a { color: inherit; }
}
`
