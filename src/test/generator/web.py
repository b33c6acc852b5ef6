"""Prints a flow as HTML, and that HTML as PDF with Chromium. A look is what a designer decides; words never change."""

import html as escape_of
import subprocess
import tempfile
from pathlib import Path

SANS = "'Liberation Sans', sans-serif"
SERIF = "'Liberation Serif', serif"
NARROW = "'Liberation Sans Narrow', sans-serif"
LOOK = dict(
    font=SANS, size=11, line=1.35, page="A4", margin="22mm 20mm", wide_margin="18mm 16mm", columns=1, justify=False, head={}, foot={}, first_bare=True,
    table="ruled", watermark=None, line_numbers=False, accent="#1d3b53", box="#eef2f5", hyphens=False, indent=True, break_sections=(),
)


def esc(text):
    return escape_of.escape(text, quote=False)


class Page:
    def __init__(self, look):
        self.look = {**LOOK, **look}
        self.out = []
        self.entries = []
        self.toc_pages = {}

    def document(self, nodes, title):
        body = "\n".join(self.node(n, nodes) for n in nodes)
        extras = ""
        if self.look["watermark"]:
            extras += f'<div class="watermark">{esc(self.look["watermark"])}</div>'
        if self.look["line_numbers"]:
            extras += '<div class="lines">' + "".join(f"<div>{i}</div>" for i in range(1, 41)) + "</div>"
        return (f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{esc(title)}</title>'
                f"<style>{self.css()}</style></head><body>{extras}<main>{body}</main></body></html>")

    def words(self, text):
        text = esc(text)
        return hyphenate(text) if self.look["hyphens"] else text

    def node(self, n, nodes):
        return getattr(self, "node_" + n["k"])(n, nodes)

    def node_title(self, n, nodes):
        first, rest = n["lines"][0], n["lines"][1:]
        return ('<div class="title"><p class="t1">' + esc(first) + "</p>" + "".join(f'<p class="t2">{esc(x)}</p>' for x in rest)
                + "".join(f'<p class="t3">{esc(x)}</p>' for x in n["under"]) + "</div>")

    def node_toc(self, n, nodes):
        rows = []
        for i, h in enumerate(x for x in nodes if x["k"] == "h" and x["level"] <= 2 and not x.get("rec_head")):
            rows.append(f'<p class="toc l{h["level"]}"><span>{esc((h["num"] + " " + h["text"]).strip())}</span><span class="dots"></span>'
                        f'<span>{self.toc_pages.get(i, "")}</span></p>')
        return '<div class="contents"><h1 class="plain">Contents</h1>' + "".join(rows) + "</div>"

    def node_h(self, n, nodes):
        kind = " wide" if n.get("page") == "wide" else ""
        if n["text"].split("/")[0].strip().lower() in self.look["break_sections"]:
            kind += " fresh"
        extra = ' class="agency' + kind + '"' if n.get("agency") or n.get("rec_head") else f' class="s{kind}"'
        number = f'<span class="hn">{esc(n["num"])}</span> ' if n["num"] else ""
        return f'<h{n["level"]}{extra}>{number}{esc(n["text"])}</h{n["level"]}>'

    def node_p(self, n, nodes):
        lead = f'<b>{esc(n["lead"])}</b> ' if n.get("lead") else ""
        text = self.words(n["text"])
        if n.get("to"):
            label, sep, rest = n["text"].partition(": ")
            text = f"<b>{esc(label)}:</b> {esc(rest)}" if sep else f"<i>{text}</i>"
            return f'<p class="to">{text}</p>'
        if n.get("num"):
            return f'<div class="np"><span class="num">{esc(n["num"])}</span><p>{lead}{text}</p></div>'
        return f"<p>{lead}{text}</p>"

    def node_li(self, n, nodes):
        return f'<div class="li"><span class="mk">{esc(n["marker"])}</span><p>{self.words(n["text"])}</p></div>'

    def node_box(self, n, nodes):
        return '<div class="box">' + "".join(self.node(x, nodes) for x in n["nodes"]) + "</div>"

    def node_table(self, n, nodes):
        cols = "".join(f'<col style="width:{100 * w / sum(n["widths"]):.1f}%">' for w in n["widths"])
        head = "<thead><tr>" + "".join(f"<th>{esc(h)}</th>" for h in n["head"]) + "</tr></thead>" if n["head"] else ""
        rows = "".join("<tr>" + "".join(self.cell(c) for c in row if c is not None) + "</tr>" for row in n["rows"])
        kind = ("wide " if n["page"] == "wide" else "") + ("plain" if n.get("glossary") else self.look["table"])
        return f'<table class="{kind}"><colgroup>{cols}</colgroup>{head}<tbody>{rows}</tbody></table>'

    def cell(self, c):
        spans = "".join(f' {k}span="{c[v]}"' for k, v in (("row", "rows"), ("col", "columns")) if c.get(v, 1) > 1)
        spans += ' class="strong"' if c.get("strong") else ""
        lead = esc(c.get("lead", ""))
        paras = [p for p in c["paras"] if p]
        return f"<td{spans}>" + "".join(f"<p>{lead if i == 0 else ''}{self.words(p)}</p>" for i, p in enumerate(paras)) + "</td>"

    def boxes(self, bare):
        parts = []
        for edge, spec in (("top", self.look["head"]), ("bottom", self.look["foot"])):
            for side, text in spec.items():
                content = "none" if bare else css_content(text)
                parts.append(f"@{edge}-{side}{{content:{content};font:8.5pt {self.look['font']};color:#333;}}")
        return "".join(parts)

    def css(self):
        k = self.look
        size = k["page"]
        page = f"@page{{size:{size};margin:{k['margin']};{self.boxes(False)}}}"
        page += f"@page wide{{size:{size if ' ' in size else size + ' landscape'};margin:{k['wide_margin']};}}"
        if k["first_bare"]:
            page += f"@page :first{{{self.boxes(True)}}}"
        align = "text-align:justify;" if k["justify"] else ""
        columns = f"main{{columns:{k['columns']};column-gap:9mm}} .title,.contents{{column-span:all}}" if k["columns"] > 1 else ""
        fresh = ".fresh{break-before:page}"
        num = ".np{display:flex}.np .num{flex:0 0 14mm}.np p{flex:1}" if k["indent"] else ".np .num{float:left;margin-right:4mm}.np p{display:block}"
        return page + f"""
body{{font:{k['size']}pt/{k['line']} {k['font']};margin:0;color:#111;{align}}} p{{margin:0 0 2.4mm;orphans:2;widows:2}}
h1{{font-size:1.45em;color:{k['accent']};margin:6mm 0 3mm;break-after:avoid;text-align:left}} h2{{font-size:1.15em;color:{k['accent']};margin:4mm 0 2mm;break-after:avoid;text-align:left}}
h3{{font-size:1em;margin:3.5mm 0 1.5mm;break-after:avoid;text-align:left}} .title{{text-align:center;padding-top:55mm;break-after:page}}
.t1{{font-size:2.1em;font-weight:bold;color:{k['accent']}}} .t2{{font-size:1.4em}} .t3{{margin-top:8mm;font-size:1.1em}} .contents{{break-after:page;text-align:left}}
.toc{{display:flex;margin:0 0 1mm}} .toc .dots{{flex:1;border-bottom:1px dotted #555;margin:0 2mm 1.2mm}} .toc.l2{{padding-left:6mm}}
{num} .li{{display:flex;margin-left:5mm}} .li .mk{{flex:0 0 6mm}} .li p{{flex:1}} .to{{margin-bottom:4mm}} {fresh} {columns}
.box{{background:{k['box']};border-left:1.5mm solid {k['accent']};padding:2.5mm 4mm .5mm;margin:0 0 4mm}} .box h3{{margin-top:0}}
table{{border-collapse:collapse;width:100%;font-size:.88em;text-align:left;margin:2mm 0 4mm;table-layout:fixed}} td,th{{vertical-align:top;padding:1.2mm 1.8mm;overflow-wrap:break-word}} td p{{margin:0 0 1mm;orphans:1;widows:1}}
.wide{{page:wide}} .ruled td,.ruled th{{border:1px solid #555}} .ruled th{{background:#dde3e8}} .zebra tbody tr:nth-child(odd){{background:#eef3f0}} .zebra th{{border-bottom:0}}
.lines td,.lines th{{border-bottom:1px solid #888}} .none td{{border:0}} .strong{{background:#d5dde3;font-weight:bold}} .plain td{{border:0}}
.watermark{{position:fixed;top:42%;left:0;width:100%;text-align:center;font-size:60pt;color:#d9d9d9;transform:rotate(-35deg);z-index:-1}}
main>.lines{{}} div.lines{{position:fixed;left:-11mm;top:0;font-size:7pt;color:#666}} div.lines div{{height:6mm}}"""


def css_content(text):
    """'Page {p} of {n}' -> a CSS content list."""
    parts = []
    for piece in text.replace("{p}", "\0p\0").replace("{n}", "\0n\0").split("\0"):
        parts.append({"p": "counter(page)", "n": "counter(pages)"}.get(piece, f'"{piece}"' if piece else ""))
    return " ".join(x for x in parts if x)


def hyphenate(text):
    """Soft hyphens where a long word may be broken: after a vowel and before a consonant with a vowel behind it."""
    out = []
    for word in text.split(" "):
        cut = ""
        for i, c in enumerate(word):
            cut += c
            inner = 3 <= i < len(word) - 4 and word.isalpha() and len(word) > 7
            if inner and c in "aeiou" and word[i + 1] not in "aeiouy" and word[i + 2] in "aeiou":
                cut += "\u00ad"
        out.append(cut)
    return " ".join(out)


def pdf(source, target):
    """Prints HTML to PDF."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(source, encoding="utf-8")
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile", "--no-pdf-header-footer",
             f"--print-to-pdf={target}", page.as_uri()],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=90)
