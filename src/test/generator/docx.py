"""Writes a flow as a DOCX file: heading styles, numbers that Word computes, real tables, footnotes and sections."""

import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from web import hyphenate

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
LOOK = dict(font="Liberation Sans", size=11, page=(11906, 16838), margin=1247, columns=1, justify=False, header="", footer="", styles=True, borders=True,
            shade="", auto_label="Recommendation %1", wide=True, header_align="left", footer_align="center", line_numbers=False, hyphens=False)
TYPES = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
         + "".join(f'<Override PartName="/word/{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{t}+xml"/>'
                   for n, t in (("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("footnotes", "footnotes"), ("header1", "header"), ("footer1", "footer")))
         + "</Types>")
RELS = ('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
PARTS = ('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
         + "".join(f'<Relationship Id="{i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{t}" Target="{n}.xml"/>'
                   for i, t, n in (("s", "styles", "styles"), ("n", "numbering", "numbering"), ("f", "footnotes", "footnotes"), ("h1", "header", "header1"), ("f1", "footer", "footer1")))
         + "</Relationships>")


class Word:
    def __init__(self, look):
        self.look = {**LOOK, **look}
        self.notes = []
        self.toc_pages = {}
        self.wide = False

    def run(self, text, bold=False, size=None, colour=None):
        props = ("<w:b/>" if bold else "") + (f'<w:color w:val="{colour}"/>' if colour else "") + (f'<w:sz w:val="{size}"/>' if size else "")
        pieces = escape(hyphenate(text) if self.look["hyphens"] else text).split("\u00ad")
        body = "<w:softHyphen/>".join(f'<w:t xml:space="preserve">{p}</w:t>' for p in pieces)
        return f"<w:r>{'<w:rPr>' + props + '</w:rPr>' if props else ''}{body}</w:r>"

    def para(self, runs, props=""):
        return f"<w:p>{'<w:pPr>' + props + '</w:pPr>' if props else ''}{runs}</w:p>"

    def jc(self):
        return '<w:jc w:val="both"/>' if self.look["justify"] else ""

    def body(self, nodes):
        out = []
        for at, n in enumerate(nodes):
            turned = n.get("page") == "wide" and self.look["wide"]
            if turned != self.wide:
                out.append(self.para("", self.section(self.wide, n)))
                self.wide = turned
            out.append(getattr(self, "node_" + n["k"])(n, nodes))
        return "".join(out) + self.section(self.wide, None)

    def section(self, wide, n):
        w, h = self.look["page"]
        size = f'<w:pgSz w:w="{h}" w:h="{w}" w:orient="landscape"/>' if wide else f'<w:pgSz w:w="{w}" w:h="{h}"/>'
        m = self.look["margin"]
        cols = f'<w:cols w:num="{self.look["columns"]}" w:space="454"/>' if self.look["columns"] > 1 and not wide else ""
        lines = '<w:lnNumType w:countBy="1" w:restart="newPage"/>' if self.look["line_numbers"] and not wide else ""
        return (f'<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/>{size}'
                f'<w:pgMar w:top="{m}" w:right="{m}" w:bottom="{m}" w:left="{m}" w:header="567" w:footer="567" w:gutter="0"/>{lines}{cols}</w:sectPr>')

    def node_title(self, n, nodes):
        out = [self.para("", '<w:spacing w:before="2400"/>')]
        out += [self.para(self.run(x, bold=i == 0, size=44 if i == 0 else 30), '<w:jc w:val="center"/>') for i, x in enumerate(n["lines"])]
        out += [self.para(self.run(x, size=26), '<w:spacing w:before="400"/><w:jc w:val="center"/>') for x in n["under"]]
        return "".join(out) + self.para('<w:r><w:br w:type="page"/></w:r>')

    def node_toc(self, n, nodes):
        heads = [x for x in nodes if x["k"] == "h" and x["level"] <= 2 and not x.get("rec_head")]
        out = [self.para(self.run("Contents", bold=True, size=28))]
        at = (self.look["page"][0] - 2 * self.look["margin"] - 600) // self.look["columns"]
        for i, h in enumerate(heads):
            words = escape((h["num"] + " " + h["text"]).strip())
            out.append(self.para(f'<w:r><w:t>{words}</w:t><w:tab/><w:t>{self.toc_pages.get(i, 0)}</w:t></w:r>',
                                 f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{at}"/></w:tabs><w:spacing w:after="40"/><w:ind w:left="{(h["level"] - 1) * 300}"/>'))
        return "".join(out) + self.para('<w:r><w:br w:type="page"/></w:r>')

    def node_h(self, n, nodes):
        words = (n["num"] + " " + n["text"]).strip()
        if not self.look["styles"]:
            return self.para(self.run(words, bold=True, size={1: 30, 2: 25, 3: 22}[n["level"]]), '<w:keepNext/><w:spacing w:before="200" w:after="80"/>')
        return self.para(self.run(words), f'<w:pStyle w:val="Heading{n["level"]}"/>')

    def node_p(self, n, nodes):
        if n.get("auto"):
            return self.para(self.run(n["text"]) + self.note(n), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>')
        runs = self.run(n["lead"] + " ", bold=True) if n.get("lead") else ""
        props = self.jc()
        if n.get("num"):
            runs = self.run(n["num"]) + "<w:r><w:tab/></w:r>" + runs
            props = '<w:tabs><w:tab w:val="left" w:pos="850"/></w:tabs><w:ind w:left="850" w:hanging="850"/>' + props
        if n.get("to"):
            label, sep, rest = n["text"].partition(": ")
            return self.para((self.run(label + ": ", bold=True) + self.run(rest)) if sep else self.run(n["text"]), props)
        return self.para(runs + self.run(n["text"]) + self.note(n), self.shaded(n) + props)

    def shaded(self, n):
        return f'<w:shd w:val="clear" w:color="auto" w:fill="{self.look["shade"]}"/>' if self.look["shade"] and "rec" in n else ""

    def note(self, n):
        if not n.get("note"):
            return ""
        self.notes.append(n["note"])
        return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self.notes) + 1}"/></w:r>'

    def node_li(self, n, nodes):
        if n["marker"] == "•":
            return self.para(self.run(n["text"]), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' + self.jc())
        return self.para(self.run(n["marker"]) + "<w:r><w:tab/></w:r>" + self.run(n["text"]), '<w:tabs><w:tab w:val="left" w:pos="1400"/></w:tabs><w:ind w:left="1400" w:hanging="500"/>')

    def node_box(self, n, nodes):
        borders = "".join(f'<w:{e} w:val="single" w:sz="6" w:color="446688"/>' for e in ("top", "left", "bottom", "right"))
        inner = "".join(getattr(self, "node_" + x["k"])(x, nodes) for x in n["nodes"])
        width = self.look["page"][0] - 2 * self.look["margin"]
        return (f'<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="{width}"/></w:tblGrid>'
                f'<w:tr><w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E8EEF2"/></w:tcPr>{inner}</w:tc></w:tr></w:tbl>' + self.para(""))

    def node_table(self, n, nodes):
        w, h = self.look["page"]
        room = (h if self.wide else w) - 2 * self.look["margin"]
        widths = [room * x // sum(n["widths"]) for x in n["widths"]]
        kind = "single" if self.look["borders"] and not n.get("glossary") else "nil"
        borders = "".join(f'<w:{e} w:val="{kind}" w:sz="4" w:color="555555"/>' for e in ("top", "left", "bottom", "right", "insideH", "insideV"))
        out = [f'<w:tbl><w:tblPr><w:tblW w:w="{room}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>'
               + "".join(f'<w:gridCol w:w="{x}"/>' for x in widths) + "</w:tblGrid>"]
        if n["head"]:
            cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{x}" w:type="dxa"/></w:tcPr>{self.para(self.run(t, bold=True))}</w:tc>' for t, x in zip(n["head"], widths))
            out.append(f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{cells}</w:tr>")
        out += [self.table_row(row, widths) for row in n["rows"]]
        return "".join(out) + "</w:tbl>" + self.para("")

    def table_row(self, row, widths):
        cells, skip = [], 0
        for c, x in zip(row, widths):
            if skip:
                skip -= 1
                continue
            props = f'<w:tcW w:w="{x}" w:type="dxa"/>'
            if c is None:
                cells.append(f'<w:tc><w:tcPr>{props}<w:vMerge/></w:tcPr><w:p/></w:tc>')
                continue
            if c.get("columns", 1) > 1:
                props += f'<w:gridSpan w:val="{c["columns"]}"/><w:shd w:val="clear" w:color="auto" w:fill="D5DDE3"/>'
                skip = c["columns"] - 1
            elif c.get("rows", 1) > 1:
                props += '<w:vMerge w:val="restart"/>'
            paras = "".join(self.para(self.run((c.get("lead", "") if i == 0 else "") + p, bold=bool(c.get("strong")), size=19)) for i, p in enumerate(c["paras"]))
            cells.append(f"<w:tc><w:tcPr>{props}</w:tcPr>{paras or '<w:p/>'}</w:tc>")
        return f"<w:tr>{''.join(cells)}</w:tr>"

    def styles(self):
        k = self.look
        heads = "".join(f'<w:style w:type="paragraph" w:styleId="Heading{i}"><w:name w:val="heading {i}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>'
                        f'<w:spacing w:before="{280 - 50 * i}" w:after="100"/><w:outlineLvl w:val="{i - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="1D3B53"/><w:sz w:val="{34 - 4 * i}"/></w:rPr></w:style>' for i in (1, 2, 3))
        return (f'<?xml version="1.0" encoding="UTF-8"?><w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{k["font"]}" w:hAnsi="{k["font"]}"/><w:sz w:val="{k["size"] * 2}"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>'
                f'<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>{heads}</w:styles>')

    def numbering(self):
        def kind(i, fmt, text, left, hang):
            return (f'<w:abstractNum w:abstractNumId="{i}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:lvlText w:val="{text}"/>'
                    f'<w:pPr><w:ind w:left="{left}" w:hanging="{hang}"/></w:pPr></w:lvl></w:abstractNum>')
        return (f'<?xml version="1.0" encoding="UTF-8"?><w:numbering {W}>' + kind(1, "bullet", "•", 567, 340) + kind(2, "decimal", self.look["auto_label"], 2100, 2100)
                + '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>')

    def footnotes(self):
        seps = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
        notes = "".join(f'<w:footnote w:id="{i + 2}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>{self.run(" " + t, size=17)}</w:p></w:footnote>' for i, t in enumerate(self.notes))
        return f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {W}>{seps}{notes}</w:footnotes>'

    def band(self, tag, text, align):
        runs = ""
        for piece in text.replace("{p}", "\0p\0").replace("{n}", "\0n\0").split("\0"):
            field = {"p": "PAGE", "n": "NUMPAGES"}.get(piece)
            runs += f'<w:fldSimple w:instr="{field}"><w:r><w:t>1</w:t></w:r></w:fldSimple>' if field else self.run(piece, size=17) if piece else ""
        return f'<?xml version="1.0" encoding="UTF-8"?><w:{tag} {W}>{self.para(runs, f"""<w:jc w:val="{align}"/>""")}</w:{tag}>'

    def write(self, nodes, path):
        k = self.look
        self.notes, self.wide = [], False
        document = f'<?xml version="1.0" encoding="UTF-8"?><w:document {W}><w:body>{self.body(nodes)}</w:body></w:document>'
        parts = {"[Content_Types].xml": TYPES, "_rels/.rels": RELS, "word/_rels/document.xml.rels": PARTS, "word/document.xml": document, "word/styles.xml": self.styles(),
                 "word/numbering.xml": self.numbering(), "word/footnotes.xml": self.footnotes(), "word/header1.xml": self.band("hdr", k["header"], k["header_align"]),
                 "word/footer1.xml": self.band("ftr", k["footer"], k["footer_align"])}
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
            for name, text in parts.items():
                z.writestr(zipfile.ZipInfo(name, (2024, 1, 15, 9, 0, 0)), text, zipfile.ZIP_DEFLATED)


def pdf(docx, target):
    """Converts DOCX to PDF with LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, str(docx)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        Path(folder, Path(docx).stem + ".pdf").replace(target) if Path(folder).stat().st_dev == Path(target).parent.stat().st_dev else Path(target).write_bytes(Path(folder, Path(docx).stem + ".pdf").read_bytes())
