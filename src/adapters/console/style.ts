import { createHash } from "node:crypto";

/** The look of every page. It stands in the page itself, so that no second request is needed. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf8; --raised: #fff; --ink: #1d1f23; --soft: #5b616b; --line: #dcd9d3;
  --link: #1f5a92; --mark: #ffe58a; --mark-ink: #1d1f23; --warn: #8a4b00; --accent: #245a8d; --button: #245a8d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c; --raised: #1e2126; --ink: #e6e4df; --soft: #a3a8b0; --line: #363a42;
    --link: #8cbcf0; --mark: #6a5510; --mark-ink: #fff6d8; --warn: #f0b25c; --accent: #3f7fbd; --button: #2c6aa6;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
header, main { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-bottom: 4rem; outline: none; }
nav { display: flex; gap: 1.25rem; align-items: baseline; padding: 1.25rem 0 .75rem; }
.brand { font-size: 1.25rem; font-weight: 700; color: var(--ink); text-decoration: none; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--raised); padding: .5rem 1rem; z-index: 1; }
form { display: grid; grid-template-columns: 1fr auto; gap: .35rem .5rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
label { grid-column: 1 / -1; font-size: .9rem; color: var(--soft); }
input, button { font: inherit; padding: .6rem .8rem; border-radius: .4rem; border: 1px solid var(--line); min-width: 0; }
input { background: var(--raised); color: var(--ink); border-color: var(--soft); }
button { background: var(--button); border-color: var(--button); color: #fff; font-weight: 600; padding-inline: 1.4rem; cursor: pointer; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.75rem 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h2.count { font-size: .9rem; font-weight: 400; color: var(--soft); margin: 1rem 0 .5rem; }
.about, .notes, .headings, .reading, .pager, caption { color: var(--soft); font-size: .9rem; margin: .25rem 0; }
.reading { padding-left: 1.1rem; }
.quotes { list-style: none; padding: 0; margin: 0; }
article { background: var(--raised); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.25rem; margin: 0 0 1rem; }
blockquote { margin: .35rem 0 .75rem; padding-inline-start: 1rem; border-inline-start: 4px solid var(--accent); font: 1.15rem/1.6 ui-serif, Georgia, serif; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; }
cite { font-style: normal; font-weight: 600; color: var(--ink); }
.notes { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; }
.place { font-family: ui-monospace, monospace; font-size: .85rem; overflow-wrap: anywhere; }
.damage { color: var(--warn); }
summary { cursor: pointer; color: var(--soft); font-size: .9rem; width: fit-content; }
.lines { display: grid; grid-template-columns: minmax(1.75rem, max-content) minmax(0, 1fr); column-gap: .9rem; margin: .5rem 0 0; font-size: .95rem; }
.line { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; color: var(--soft); min-height: 1.55em; }
.document .line, .line.own { color: var(--ink); }
.number { text-align: end; color: var(--soft); font: .8rem/1.9 ui-monospace, monospace; user-select: none; -webkit-user-select: none; }
.pagebreak { grid-column: 1 / -1; color: var(--soft); font-size: .85rem; border-top: 1px solid var(--line); margin: 1rem 0 .25rem; padding-top: .25rem; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: .15rem; padding: .05em 0; }
#quote { scroll-margin-top: 25vh; }
.differing { border-inline-start: 4px solid var(--warn); padding-inline-start: 1rem; font-weight: 600; overflow-wrap: anywhere; }
.notice, .unanswered { border-inline-start: 4px solid var(--warn); padding: .25rem 1rem; margin: 1.25rem 0; background: var(--raised); }
.notice h2, .unanswered h2 { margin: .35rem 0; font-size: 1.3rem; }
.notice p, .unanswered p { margin: .35rem 0; overflow-wrap: anywhere; }
.nearest h2 { color: var(--soft); }
.nearest article { background: none; border-style: dashed; }
.nearest blockquote { border-inline-start-style: dotted; border-inline-start-color: var(--soft); color: var(--soft); font-size: 1rem; }
.newest { list-style: none; padding: 0; }
.newest li { margin: 0 0 .6rem; }
.newest .about { display: block; margin: 0; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-size: .9rem; color: var(--soft); }
td .place, td .damage { display: block; color: var(--soft); }
td .damage { color: var(--warn); font-size: .9rem; }
.date { white-space: nowrap; }
.problems { padding-left: 1.1rem; }
.problems li { margin-bottom: .4rem; }
@media (max-width: 36rem) {
  header, main { padding-inline: .9rem; }
  article { padding: .8rem .9rem; }
  .lines { column-gap: .6rem; }
}
`;

/** Names {@link style} in a content security policy. */
export const styleHash = `sha256-${createHash("sha256").update(style).digest("base64")}`;
