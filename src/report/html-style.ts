/**
 * The style sheet of the HTML report.
 *
 * Colours are never the only signal: severities are written out, marks are underlined. Text has a
 * contrast of at least 4.5 to 1 in the light and in the dark.
 */
export const htmlStyle = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--ink:#1c2024;--soft:#5b6470;--line:#dfe3e8;--error:#b3261e;--warning:#8a5300;--info:#1f5fa8;--good:#1a7f37;--error-mark:#ffd9d5;--warning-mark:#ffe6b0;--info-mark:#d8e9ff;--reviewed:#1a7f37;--translated:#7cc58c;--draft:#9db7d8;--stale:#e9b949;--gap:#e4e7eb}
@media (prefers-color-scheme:dark){:root{--page:#14171b;--card:#1d2126;--ink:#e6e9ed;--soft:#9fa9b5;--line:#343a42;--error:#ff9a90;--warning:#f0bd62;--info:#8fc0ff;--good:#7ad08c;--error-mark:#6b211b;--warning-mark:#5e4206;--info-mark:#1d426f;--reviewed:#57b56c;--translated:#2f7d42;--draft:#4a6485;--stale:#a87c17;--gap:#343a42}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.5rem 4rem;max-width:78rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif}
h1{margin:0;font-size:1.6rem;line-height:1.2}h2,h3{display:inline;margin:0;font-size:1.15rem}h3{font-size:1rem;font-weight:600;overflow-wrap:anywhere}
code{font:.85em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono",monospace;overflow-wrap:anywhere}
.page{margin-bottom:1.25rem}.totals{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0 .5rem}.totals b{padding:.2rem .75rem;border:1px solid;border-radius:2rem}.checked{margin:0;color:var(--soft)}.checked strong{color:var(--warning)}
.error .severity,b.error,.count.error{color:var(--error)}.warning .severity,b.warning,.count.warning{color:var(--warning)}.info .severity,b.info,.count.info{color:var(--info)}.good{color:var(--good)}b.none{color:var(--soft);font-weight:400}
.filters{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 1.25rem;padding:0;border:0}.filters legend{float:left;padding:0;margin-inline-end:1.25rem;color:var(--soft)}.filters label{cursor:pointer}
body:has(#show-errors:checked) :is(.locale,.document):not(.has-error),body:has(#show-errors:checked) article:not(.error),body:has(#show-warnings:checked) :is(.locale,.document):not(.has-error,.has-warning),body:has(#show-warnings:checked) article.info{display:none}
.coverage,.rules,.locale{margin:0 0 1.25rem;padding:1rem 1.25rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
.coverage h2{display:block;margin-bottom:.5rem}.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.3rem .6rem;text-align:end;white-space:nowrap}th:first-child{text-align:start}thead th{color:var(--soft);font-weight:400;font-size:.85rem}thead th[colspan]{text-align:start}tbody tr{border-top:1px solid var(--line)}.zero{color:var(--soft)}.share{font-weight:600}.graph{width:30%;min-width:7rem}
.bar{display:block;width:100%;height:.6rem;background:var(--gap);border-radius:.3rem}rect.reviewed{fill:var(--reviewed)}rect.translated{fill:var(--translated)}rect.draft{fill:var(--draft)}rect.stale{fill:var(--stale)}
th i{display:inline-block;width:.6rem;height:.6rem;margin-inline-end:.35rem;border-radius:.15rem}i.reviewed{background:var(--reviewed)}i.translated{background:var(--translated)}i.draft{background:var(--draft)}i.stale{background:var(--stale)}
.rules table{margin-top:.5rem}.rules td{vertical-align:baseline;white-space:normal;text-align:start}.rules td:first-child{width:1%;text-align:end;color:var(--soft)}.rules p{margin:.2rem 0;color:var(--soft);font-size:.9rem}
a{color:var(--info)}summary{cursor:pointer;list-style-position:outside;margin-inline-start:1.1rem}summary:hover :is(h2,h3){text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}summary::marker{color:var(--soft)}
.counts{margin-inline-start:.75rem;color:var(--soft);font-size:.9rem;white-space:nowrap}.count+.count{margin-inline-start:.5rem}
.document{margin-top:1rem;padding-top:.75rem;border-top:1px solid var(--line)}
article{margin:.75rem 0 0;padding:.75rem 1rem;border:1px solid var(--line);border-inline-start:4px solid var(--info);border-radius:.4rem;content-visibility:auto;contain-intrinsic-size:auto 10rem}article.error{border-inline-start-color:var(--error)}article.warning{border-inline-start-color:var(--warning)}
.message{margin:0 0 .6rem;overflow-wrap:anywhere}.severity{font-size:.85rem;text-transform:uppercase;letter-spacing:.03em}.rule{padding:.1rem .35rem;background:var(--page);border-radius:.25rem;margin-inline-end:.35rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:.75rem 1.5rem}figure{margin:0;min-width:0}figcaption{color:var(--soft);font-size:.8rem}figcaption code{margin-inline-start:.35rem}
blockquote{margin:.15rem 0 0;font-size:1.05rem;line-height:1.65;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}.nothing{margin:.15rem 0 0;color:var(--soft);font-style:italic}
mark{padding:.05em .1em;color:inherit;background:var(--info-mark);border-radius:.2em;text-decoration:underline;text-decoration-color:var(--info);text-decoration-thickness:2px;text-underline-offset:.2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}.error mark{background:var(--error-mark);text-decoration-color:var(--error)}.warning mark{background:var(--warning-mark);text-decoration-color:var(--warning)}mark.point{padding:0 .15em}.hidden{padding:0 .15em;border:1px dashed var(--error);border-radius:.2em;font:.8em ui-monospace,Menlo,Consolas,"Noto Sans Mono",monospace;color:var(--error)}
.gaps{margin:.35rem 0 0;padding:0;list-style:none;overflow-wrap:anywhere}.gaps code{display:inline-block;min-width:4.5rem;color:var(--soft)}
dl{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;margin:.6rem 0 0;font-size:.9rem}dl div{display:flex;gap:.4rem;align-items:baseline;min-width:0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}.key{margin-inline-start:auto}.key dd{font-family:ui-monospace,Menlo,Consolas,"Noto Sans Mono",monospace;font-size:.85em;color:var(--soft)}
footer{margin-top:2rem;color:var(--soft);font-size:.85rem}
:is(summary,input,a):focus-visible{outline:2px solid var(--info);outline-offset:2px}
@media print{body{max-width:none;padding:0;background:none}.filters{display:none}article{break-inside:avoid;content-visibility:visible}}
`;
