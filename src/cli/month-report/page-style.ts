/** How the report looks: on a telephone, a wide screen and paper, with nothing fetched from elsewhere. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px; max-width: 1120px; background: #fff; color: #1a1a1a;
  font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 1.2rem; margin: 36px 0 8px; padding-top: 12px; border-top: 2px solid #1a1a1a; }
p { margin: 8px 0; }
.note, small, caption { color: #505050; font-size: .85rem; }
small { display: block; font-weight: normal; max-width: 62ch; }
.summary { display: flex; flex-wrap: wrap; gap: 8px; padding: 0; margin: 16px 0; list-style: none; }
.summary li { flex: 1 1 140px; border: 1px solid #c8c8c8; border-radius: 6px; padding: 8px 12px; }
.summary b { display: block; font-size: 1.6rem; line-height: 1.2; }
.beside { display: grid; gap: 0 32px; align-items: start; }
@media (min-width: 900px) { .beside { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); } }
h3 { font-size: 1rem; margin: 16px 0 4px; }
dl { margin: 0; font-size: .85rem; columns: 340px 2; column-gap: 32px; }
dt { font-weight: 600; break-after: avoid; }
dd { margin: 0 0 8px; color: #404040; break-inside: avoid; }
.scores { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr)); gap: 8px 32px; align-items: start; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)); gap: 8px 24px; align-items: start; }
figure { margin: 12px 0; max-width: 600px; break-inside: avoid; }
figcaption { font-weight: 600; font-size: .95rem; margin-bottom: 4px; }
svg { display: block; width: 100%; height: auto; }
.wide { overflow-x: auto; margin: 12px 0; }
.wide:focus-visible { outline: 3px solid #0072b2; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; padding-bottom: 4px; }
th, td { padding: 6px 8px; border-bottom: 1px solid #d8d8d8; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #808080; }
tbody th { font-weight: 600; min-width: 8em; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
td { position: relative; min-width: 4.5em; }
td.number { min-width: 0; }
.met { color: #00567f; font-weight: 700; }
.not-met { color: #a84300; font-weight: 700; }
@media (max-width: 560px) {
  table { font-size: .82rem; }
  th, td { padding: 6px 3px; }
  td { min-width: 3.6em; }
  tbody th { min-width: 6.5em; }
  .number small { white-space: normal; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; print-color-adjust: exact; }
  .wide { overflow: visible; }
  tr, figure { break-inside: avoid; }
  h2 { break-after: avoid; }
  thead { display: table-header-group; }
}
@page { size: A4; margin: 14mm; }
`
