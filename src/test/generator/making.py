"""Makes the files of one review in one layout, with their gold."""

import re
import subprocess
import tempfile
from pathlib import Path

import docx
import gold
import plain
import web
from flow import Flow

TARGET = Path(__file__).resolve().parents[1]


def short_title(review):
    return review.meta["title"].split("|")[0].strip() + ": " + review.meta["name"]


def heads_of(nodes):
    return [x for x in nodes if x["k"] == "h" and x["level"] <= 2 and not x.get("rec_head")]


def contents(nodes, pdf, printer):
    """Page numbers for the contents page, from a first printing."""
    finder = gold.Finder(pdf)
    finder.at = finder.starts[2] if len(finder.starts) > 2 else 0
    for i, h in enumerate(heads_of(nodes)):
        wanted = gold.squeeze((h["num"] + h["text"]).strip())
        at = finder.joined.find(wanted, finder.at)
        if at >= 0:
            printer.toc_pages[i] = finder.page_of(at)
            finder.at = at


def chromium(nodes, look, path, title):
    page = web.Page(look)
    web.pdf(page.document(nodes, title), path)
    if any(n["k"] == "toc" for n in nodes):
        contents(nodes, path, page)
        web.pdf(page.document(nodes, title), path)


def libreoffice(nodes, look, path, title):
    word = docx.Word(look)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / (path.stem + ".docx")
        word.write(nodes, made)
        docx.pdf(made, path)
        if any(n["k"] == "toc" for n in nodes):
            contents(nodes, path, word)
            word.write(nodes, made)
            docx.pdf(made, path)


def undate(path):
    """Takes the day of making out, so that a page that did not change is the same bytes (LibreOffice adds a checksum of its own)."""
    made = re.sub(rb"D:\d{14}", b"D:20240115090000", path.read_bytes())
    path.write_bytes(re.sub(rb"(/ID *\[ *)<[0-9A-F]+>( *)<[0-9A-F]+>", rb"\1<00>\2<00>", made))


def scan(path, dpi=110, quality=38):
    """Turns every page into a grey picture, as a photocopier would."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", "-jpeg", "-jpegopt", f"quality={quality}", str(path), f"{folder}/p"], check=True)
        pages = sorted(Path(folder).glob("*.jpg"))
        path.write_bytes(picture_pdf([p.read_bytes() for p in pages], dpi))


def picture_pdf(pictures, dpi):
    out, offsets = bytearray(b"%PDF-1.4\n"), []

    def add(body):
        offsets.append(len(out))
        out.extend(b"%d 0 obj\n" % len(offsets) + body + b"\nendobj\n")

    add(b"<</Type/Catalog/Pages 2 0 R>>")
    kids = b" ".join(b"%d 0 R" % (3 + 3 * i) for i in range(len(pictures)))
    add(b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pictures), kids))
    for i, jpeg in enumerate(pictures):
        w, h, space = jpeg_shape(jpeg)
        pw, ph = w * 72 / dpi, h * 72 / dpi
        n = 3 + 3 * i
        add(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Contents %d 0 R/Resources<</XObject<</I %d 0 R>>>>>>" % (pw, ph, n + 1, n + 2))
        draw = b"q %.2f 0 0 %.2f 0 0 cm /I Do Q" % (pw, ph)
        add(b"<</Length %d>>stream\n%s\nendstream" % (len(draw), draw))
        add(b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%s/BitsPerComponent 8/Filter/DCTDecode/Length %d>>stream\n" % (w, h, space, len(jpeg)) + jpeg + b"\nendstream")
    start = len(out)
    out.extend(b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1) + b"".join(b"%010d 00000 n \n" % o for o in offsets))
    out.extend(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(offsets) + 1, start))
    return bytes(out)


def jpeg_shape(jpeg):
    """Width, height and colour space, from the frame header."""
    at = 2
    while True:
        marker, size = jpeg[at + 1], int.from_bytes(jpeg[at + 2:at + 4], "big")
        if 0xC0 <= marker <= 0xC2:
            return int.from_bytes(jpeg[at + 7:at + 9], "big"), int.from_bytes(jpeg[at + 5:at + 7], "big"), b"DeviceGray" if jpeg[at + 9] == 1 else b"DeviceRGB"
        at += 2 + size


def named(look, review):
    """Running headers and footers name the review's own area."""
    def fill(value):
        return value.replace("{area}", review.meta["area"]) if isinstance(value, str) else value
    return {k: {a: fill(b) for a, b in v.items()} if isinstance(v, dict) else fill(v) for k, v in look.items()}


def make(review, layout, folder, golds, kind, look=None, plan_look=None):
    """Makes one document (or an overview with a separate plan) and its gold."""
    folder.mkdir(parents=True, exist_ok=True)
    golds.mkdir(parents=True, exist_ok=True)
    flow = Flow(review, layout).run()
    name, look, title = layout["id"], named(look or {}, review), short_title(review)
    if kind == "html":
        (folder / f"{name}.html").write_text(plain.council_page(flow.nodes, review.meta["council"], title), encoding="utf-8")
        files, pdfs, form = [f"{name}.html"], [], "html"
    elif kind == "txt":
        (folder / f"{name}.txt").write_text(plain.text(flow.nodes, **look), encoding="utf-8")
        files, pdfs, form = [f"{name}.txt"], [], "txt"
    elif kind == "docx":
        docx.Word(look).write(flow.nodes, folder / f"{name}.docx")
        files, pdfs, form = [f"{name}.docx"], [], "docx"
    else:
        printer = libreoffice if kind == "office" else chromium
        path = folder / f"{name}.pdf"
        pdfs = []
        if layout.get("separate_plan"):
            cut = next(i for i, n in enumerate(flow.nodes) if n.get("separate"))
            parts = [(path, flow.nodes[:cut]), (folder / f"{layout['separate_plan']}.pdf", flow.nodes[cut:])]
        else:
            parts = [(path, flow.nodes)]
        for n, (p, nodes) in enumerate(parts):
            printer(nodes, (plan_look or look) if n else look, p, title)
            undate(p)
            pdfs.append((p, nodes))
        files, form = [p.name for p, _ in parts], "pdf"
    made = gold.gold(flow, files, "scan" if layout.get("scan") else form, pdfs)
    if layout.get("scan"):
        scan(folder / f"{name}.pdf", **layout["scan"])
    if "empty" in layout:
        made["recommendations"] = []
    gold.save(made, golds / f"{name}.expected.json")
    print(name, files, len(made["recommendations"]), [(folder / f).stat().st_size // 1024 for f in files])
    return made
