"""Writes a flow as plain text, as a word processor saves it, or as a council's web page."""

import textwrap

from web import Page, esc


def text(nodes, width=88, pages=False):
    out = []
    for n in nodes:
        out.append(text_node(n, width))
    return "\n\n".join(x for x in out if x) + "\n"


def wrap(words, width, first="", rest=""):
    return textwrap.fill(words, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)


def text_node(n, width):
    kind = n["k"]
    if kind == "title":
        return "\n".join(x.center(width).rstrip() for x in n["lines"]) + "\n\n" + "\n".join(x.center(width).rstrip() for x in n["under"])
    if kind == "toc":
        return ""
    if kind == "h":
        words = (n["num"] + " " + n["text"]).strip()
        return "\n" + words + ("\n" + ("=" if n["level"] == 1 else "-") * len(words) if n["level"] < 3 else "")
    if kind == "li":
        return wrap(n["text"], width, f"  {n['marker'].replace('•', '*')} ", "    ")
    if kind == "box":
        return "\n\n".join(text_node(x, width) for x in n["nodes"])
    if kind == "table":
        return text_table(n, width)
    lead = n.get("lead", "")
    if n.get("num"):
        return wrap((lead + " " + n["text"]).strip(), width, n["num"].ljust(7), " " * 7)
    return wrap((lead + " " + n["text"]).strip(), width)


def text_table(n, width):
    """A Markdown table, or lines of term and meaning."""
    if not n["head"]:
        return "\n".join(f"{row[0]['paras'][0]:8}{row[1]['paras'][0]}" for row in n["rows"])
    rows = [n["head"]] + [[" ".join(c["paras"]) if c else "" for c in row] for row in n["rows"]]
    lines = ["| " + " | ".join(r) + " |" for r in rows]
    lines.insert(1, "|" + "---|" * len(n["head"]))
    return "\n".join(lines)


COUNCIL_STYLE = "body{font:1rem/1.5 sans-serif;margin:0;color:#111}header,footer,nav,.cookies{background:#f0f2f4;padding:1rem}main{max-width:44rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #888;padding:.4rem;vertical-align:top}"


def council_page(nodes, council, title):
    """The article between a cookie banner, menus, a side bar and a footer."""
    page = Page({})
    body = "\n".join(web_node(page, n, nodes) for n in nodes)
    menu = "".join(f'<li><a href="#">{x}</a></li>' for x in ("Bins and recycling", "Council tax", "Housing", "Libraries", "Community safety", "Report it"))
    side = "".join(f'<li><a href="#">{x}</a></li>' for x in ("Community safety partnership", "Published reviews", "Recommendations and what we did", "Get help now"))
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{esc(title)} - {esc(council)}</title><meta name="viewport" content="width=device-width, initial-scale=1"><style>{COUNCIL_STYLE}</style></head>
<body><div class="cookies" role="region" aria-label="Cookies"><p>We use cookies to make this website work. We recommend that you accept additional cookies so that we can improve it.</p><button>Accept</button> <button>Reject</button></div>
<a href="#content">Skip to main content</a>
<header><p>{esc(council)}</p><form role="search"><label>Search <input type="search" name="q"></label><button>Search</button></form></header>
<nav aria-label="Main"><ul>{menu}</ul></nav>
<nav aria-label="Breadcrumb"><a href="#">Home</a> &gt; <a href="#">Community safety</a> &gt; <a href="#">Published reviews</a></nav>
<div class="layout"><main id="content"><article>
{body}
</article><p><a href="#top">Back to top</a> <a href="#">Print this page</a> <a href="#">Share</a></p></main>
<aside><h2>In this section</h2><ul>{side}</ul><h2>Was this page useful?</h2><p><button>Yes</button> <button>No</button></p></aside></div>
<footer><p>{esc(council)}, Civic Offices. Telephone 01632 960000.</p><ul><li><a href="#">Accessibility</a></li><li><a href="#">Privacy</a></li><li><a href="#">Contact us</a></li></ul></footer>
</body></html>
"""


def web_node(page, n, nodes):
    if n["k"] == "title":
        return f"<h1>{esc(' - '.join(n['lines']))}</h1>" + "".join(f"<p>{esc(x)}</p>" for x in n["under"])
    if n["k"] == "toc":
        heads = [x for x in nodes if x["k"] == "h" and x["level"] == 1]
        return "<h2>On this page</h2><ul>" + "".join(f'<li><a href="#s{i}">{esc(h["text"])}</a></li>' for i, h in enumerate(heads)) + "</ul>"
    if n["k"] == "h":
        return f"<h{n['level'] + 1}>{esc((n['num'] + ' ' + n['text']).strip())}</h{n['level'] + 1}>"
    if n["k"] == "li":
        return f"<ul><li>{esc(n['text'])}</li></ul>" if n["marker"] == "•" else f"<p>{esc(n['marker'])} {esc(n['text'])}</p>"
    if n["k"] == "p":
        lead = f"<strong>{esc(n['lead'])}</strong> " if n.get("lead") else ""
        number = esc(n["num"]) + " " if n.get("num") else ""
        return f"<p>{number}{lead}{esc(n['text'])}</p>"
    return page.node(n, nodes)
