"""Gold: what a perfect reader would give, in the keys that the scoring script reads. Pages are looked up in the
finished file, so that the gold is about what was printed and not about what was meant."""

import json
import re
import subprocess
import unicodedata

FACTS = ("type", "area", "month_of_death", "year_of_death", "published", "case_type", "relationship", "victim_age", "perpetrator_age", "victim_sex",
         "perpetrator_sex", "chair", "csp_or_board")


def squeeze(text):
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u00ad\u2010\u2011-]+", "", text).lower()


def page_texts(pdf):
    raw = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True).stdout.decode("utf-8")
    return [squeeze(p) for p in raw.split("\f")[:-1]]


class Finder:
    """Finds texts in a PDF in the order in which they are printed."""

    def __init__(self, pdf):
        self.pages = page_texts(pdf)
        self.joined = "".join(self.pages)
        self.starts = [sum(len(p) for p in self.pages[:i]) for i in range(len(self.pages) + 1)]
        self.at = 0

    def page_of(self, offset):
        return sum(1 for s in self.starts[1:-1] if s <= offset) + 1

    def find(self, text):
        wanted = squeeze(text)
        start = self.probe(wanted[:60], self.at)
        if start < 0:
            raise ValueError("not printed: " + text[:60])
        end = self.probe(wanted[-40:], start)
        last = (end + min(40, len(wanted)) - 1) if end >= 0 else start + len(wanted)
        self.at = start + 1
        return list(range(self.page_of(start), self.page_of(min(last, len(self.joined) - 1)) + 1))

    def probe(self, wanted, begin):
        for size in (len(wanted), 40, 28, 18):
            at = self.joined.find(wanted[:size], begin)
            if at >= 0:
                return at
        return -1


def walk(nodes):
    """Everything that prints recommendation text, in print order: (index, where, text)."""
    for n in nodes:
        if n["k"] == "box":
            yield from walk(n["nodes"])
        elif n["k"] == "table":
            for row in n["rows"]:
                for c in row:
                    if c and "rec" in c:
                        yield c["rec"], c["where"], " ".join(p for p in c["paras"] if p)
        elif "rec" in n:
            yield n["rec"], n["where"], n["text"]


def metadata(meta, hidden=()):
    facts = {k: meta.get(k) for k in FACTS}
    facts["csp_or_board"] = meta.get("csp") or None
    facts["month_of_death"] = meta.get("month")
    facts["year_of_death"] = int(meta["month"].split()[-1]) if meta.get("month") else None
    for k in ("victim_age", "perpetrator_age"):
        facts[k] = int(facts[k]) if facts[k] else None
    return {k: (None if k in hidden or v == "" else v) for k, v in facts.items()}


def gold(flow, files, kind, pdfs=()):
    """`pdfs` holds (path, nodes) for each PDF among the files."""
    review, layout = flow.review, flow.layout
    seen = {}
    for pdf, nodes in pdfs:
        finder = Finder(pdf)
        for i, where, text in walk(nodes):
            seen.setdefault(i, []).append(dict(where=where, pages=finder.find(text), text=whole(review, i, where, text), file=pdf.name))
    if not pdfs:
        for i, where, text in walk(flow.nodes):
            seen.setdefault(i, []).append(dict(where=where, pages=[], text=whole(review, i, where, text)))
    meta = review.meta
    hidden = tuple(layout.get("hidden", ()))
    problems = [x.strip() for x in meta.get("problems", "").split(",") if x.strip()] if layout.get("problems") is None else layout["problems"]
    order = list(seen)  # as printed
    declared = meta.get("declared")
    return dict(
        id=layout.get("id", meta["id"]), synthetic=True, type=meta["type"], format=kind, files=files, traits=layout.get("traits", []),
        metadata=metadata(meta, hidden), declared_count=int(declared) if declared else None,
        recommendations=[entry(flow, i, n, seen[i]) for n, i in enumerate(order, 1)],
        negatives=negatives(flow), expected_problems=[dict(kind=p) for p in problems])


def whole(review, i, where, text):
    return review.asked[i].whole() if where == "body" else text


def entry(flow, i, order, occurrences):
    asked, layout = flow.review.asked[i], flow.layout
    main = next((o for o in occurrences if o["where"] == "body"), occurrences[-1])
    to, source = addressees(asked, layout)
    return dict(
        id=f"R{order}", kind="concern" if layout.get("concerns") else "recommendation", number_as_printed=flow.numbers.get(i), sort_order=order, text_verbatim=asked.whole(),
        sub_items=[t for _, t in asked.subs], addressees_as_printed=to, addressee_source=source, canonical_addressees=to, level=asked.level,
        level_source="heading" if layout["levels"] or layout["plan_group"] else "not printed", parent=None, pages=main["pages"],
        occurrences=occurrences, action=action(asked, layout))


def action(asked, layout):
    columns = layout.get("plan_columns") or (layout["columns"] if layout.get("only_plan") else ())
    if not columns or not asked.plan:
        return None
    names = dict(scope="scope", action="action", lead="lead", milestones="milestones", target="target_date", outcome="outcome")
    return {v: (asked.plan.get(k) or None) if k in columns else None for k, v in names.items()}


def addressees(asked, layout):
    to, form = layout["to"], layout["form"]
    if layout.get("to_gold"):
        return list(asked.to), layout["to_gold"]
    if not asked.to:
        return [], "none"
    if to == "text":
        named = [x for x in asked.to if named_in(x, asked.text)]
        return (named, "text") if named else ([], "none")
    if to == "plan":
        lead = (asked.plan or {}).get("lead")
        return ([x.strip() for x in lead.split(";")], "action plan") if lead else ([], "none")
    if form in ("bullets", "restarting"):
        return list(asked.to), "heading"
    if form in ("table", "grouped-table", "agency-rows", "none"):
        lead = (asked.plan or {}).get("lead")
        if form == "none" and lead:
            return [x.strip() for x in lead.split(";")], "column"
        return list(asked.to), "column"
    return list(asked.to), "line"


def named_in(name, text):
    return name.lower() in text.lower()


def negatives(flow):
    found = []
    for n in flow.nodes:
        if n["k"] == "p" and "rec" not in n and re.search(r"recommended that|suggested in the first", n["text"]):
            found += [dict(kind="narrative", text=s, pages=[]) for s in re.split(r"(?<=\.)\s+", n["text"]) if "recommended" in s or "suggested" in s]
        if n["k"] == "table" and n.get("head") and n["head"][0] == "Earlier review":
            found += [dict(kind="earlier_review", text=row[1]["paras"][0], pages=[]) for row in n["rows"]]
    return found


def save(gold_of, path):
    path.write_text(json.dumps(gold_of, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
