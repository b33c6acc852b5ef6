"""Lays a review out as a flow of nodes, the same for every file format: headings, paragraphs, list items, tables.

A node is a dict: `k` is its kind; a node that prints recommendation text carries `rec` (its index) and `where`.
"""

from review import END_LINE
from words import cardinal, letter, roman

LEVEL_HEADS = {
    "panel": "Multi-agency recommendations",
    "single-agency": "Single agency recommendations",
    "national": "National recommendations",
}
COLUMN_NAMES = {
    "number": "No.",
    "recommendation": "Recommendation",
    "scope": "Scope",
    "action": "Action to take",
    "lead": "Lead agency",
    "milestones": "Key milestones",
    "target": "Target date",
    "outcome": "Date of completion and outcome",
}
WIDTHS = {"number": 6, "recommendation": 30, "scope": 8, "action": 18, "lead": 15, "milestones": 15, "target": 10, "outcome": 18}
DEFAULTS = dict(
    heads="dec", paras=False, form="runin", label="word", to="line:Lead agency", levels=True, level_heads=LEVEL_HEADS, toc=True,
    columns=("number", "recommendation", "lead"), column_names={}, drop=(), boxed=False, group_label="", fold=False,
    plan_to=None, published=True, colon=":", name_first=False, box_heads=False, plan_page="wide", plan_group=False,
    separate_plan=None, caps=False,
)


def printed(style, n, section=""):
    """The label of recommendation n in one of the styles that reviews use."""
    text = str(n)
    number = int(n) if text.isdigit() else None
    forms = {
        "word": f"Recommendation {text}",
        "plain": text,
        "R": f"R{text}",
        "rec": f"Rec. {text}",
        "dotted": f"{section}{text}",
        "welsh": f"Argymhelliad {text} / Recommendation {text}",
        "none": "",
    }
    if style in forms:
        return forms[style]
    if style == "spelled":
        return "Recommendation " + cardinal(number).capitalize()
    if style == "roman":
        return roman(number)
    if style == "bracket-roman":
        return f"({roman(number)})"
    if style == "letter":
        return f"{letter(number)})"
    if style == "section-letter":
        return f"{section.rstrip('.')} {letter(number)}"
    if style == "bracket":
        return f"({text})"
    raise ValueError(style)


class Flow:
    def __init__(self, review, layout):
        self.review = review
        self.layout = {**DEFAULTS, **layout}
        self.nodes = []
        self.numbers = {}  # recommendation index -> number as printed
        self.counts = [0, 0]
        self.para = 0

    def run(self):
        meta = self.review.meta
        lines = [x.strip() for x in meta["title"].split("|")]
        under = [meta["csp"]]
        if meta.get("chair"):
            under.append(f"Independent Chair and Author: {meta['chair']}")
        if meta.get("completed"):
            under.append(f"Report completed: {meta['completed']}")
        if meta.get("published"):
            under.append(f"Published: {meta['published']}")
        self.nodes.append(dict(k="title", lines=lines, under=under))
        if self.layout["toc"]:
            self.nodes.append(dict(k="toc"))
        for level, heading, blocks in self.review.sections:
            self.heading(level, heading)
            for kind, value in blocks:
                self.block(kind, value)
        self.nodes.append(dict(k="p", num="", text=END_LINE))
        if self.layout["separate_plan"]:
            self.separate_plan(lines, under)
        return self

    def separate_plan(self, lines, under):
        """The action plan as a document of its own, after the overview."""
        self.nodes.append(dict(k="title", lines=[lines[0], "Action Plan", lines[-1]], under=under[:1], separate=True))
        self.nodes.append(dict(k="h", level=1, num="", text="Action Plan"))
        self.at_plan()
        self.nodes.append(dict(k="p", num="", text=END_LINE))

    def heading(self, level, text):
        style = self.layout["heads"]
        number = ""
        if level == 1:
            self.counts = [self.counts[0] + 1, 0]
            number = {"dec": f"{self.counts[0]}.", "roman": roman(self.counts[0]).upper() + ".", "section": f"Section {self.counts[0]}:"}.get(style, "")
            self.para = 0
        elif style == "dec" and not self.layout["paras"]:
            self.counts[1] += 1
            number = f"{self.counts[0]}.{self.counts[1]}"
        if self.layout["caps"] and level == 1:
            text = text.upper()
        self.nodes.append(dict(k="h", level=level, num=number, text=text))

    def next_para(self):
        if not self.layout["paras"]:
            return ""
        self.para += 1
        return f"{self.counts[0]}.{self.para}"

    def block(self, kind, value):
        if kind == "p":
            self.nodes.append(dict(k="p", num=self.next_para(), text=value))
        elif kind == "li":
            self.nodes.append(dict(k="li", marker="•", text=value))
        elif kind == "term":
            self.term(*value)
        else:
            name, _, _ = value.partition(" ")
            getattr(self, "at_" + name)()

    def term(self, term, meaning):
        if not self.nodes[-1].get("glossary"):
            self.nodes.append(dict(k="table", glossary=True, head=None, rows=[], widths=[20, 80], page=None))
        self.nodes[-1]["rows"].append([dict(paras=[term]), dict(paras=[meaning])])

    # recommendations in the body

    def at_recommendations(self):
        body = getattr(self, "form_" + self.layout["form"].replace("-", "_"))
        if not self.layout["levels"]:
            body(list(range(len(self.review.asked))))
            return
        for level in ("panel", "single-agency", "national"):
            indexes = [i for i, a in enumerate(self.review.asked) if a.level == level]
            if indexes:
                self.heading(2, self.layout["level_heads"][level])
                body(indexes)

    def number(self, i, section=None):
        asked = self.review.asked[i]
        style = self.layout["label"]
        if style == "para":
            number = self.next_para()
        else:
            number = printed(style, asked.number or i + 1, section if section is not None else f"{self.counts[0]}.")
        self.numbers[i] = number.split(" / ")[-1] or None  # of a bilingual label, the English half
        return number

    def text_node(self, i, **more):
        asked = self.review.asked[i]
        return dict(text=asked.text, rec=i, where="body", note=asked.note, **more)

    def subs(self, i, into):
        for marker, text in self.review.asked[i].subs:
            into.append(dict(k="li", marker=marker, text=text, sub=True))

    def to_line(self, i, into):
        to, asked = self.layout["to"], self.review.asked[i]
        if to.startswith("line:") and asked.to:
            into.append(dict(k="p", num="", text=f"{to[5:]}: {'; '.join(asked.to)}", to=True))
        elif to == "brackets" and asked.to:
            into.append(dict(k="p", num="", text=f"({'; '.join(asked.to)})", to=True))
        elif to == "bare" and asked.to:
            into.append(dict(k="p", num="", text="; ".join(asked.to), to=True))

    def form_runin(self, indexes):
        for i in indexes:
            out = []
            label = self.number(i)
            out.append(self.text_node(i, k="p", num="", lead=label + self.layout["colon"]))
            self.subs(i, out)
            self.to_line(i, out)
            self.add(out)

    def form_tabbed(self, indexes):
        for i in indexes:
            out = [self.text_node(i, k="p", num=self.number(i) + ("." if self.layout["label"] in ("plain", "roman") else ""), hang=True)]
            self.subs(i, out)
            self.to_line(i, out)
            self.add(out)

    def form_headed(self, indexes):
        for i in indexes:
            out = []
            if self.layout["name_first"]:
                self.to_line(i, out)
            out.append(dict(k="h", level=3, num="", text=self.number(i), rec_head=True))
            out.append(self.text_node(i, k="p", num=""))
            self.subs(i, out)
            if not self.layout["name_first"]:
                self.to_line(i, out)
            self.add(out)

    def form_bullets(self, indexes):
        """Bullets under a heading that names the agency."""
        for to, members in self.grouped(indexes):
            self.nodes.append(dict(k="h", level=3, num="", text="; ".join(to), agency=True))
            for i in members:
                self.numbers[i] = None
                self.nodes.append(self.text_node(i, k="li", marker="•"))
                self.subs(i, self.nodes)

    def form_restarting(self, indexes):
        """Numbers that begin again under each agency."""
        for to, members in self.grouped(indexes):
            self.nodes.append(dict(k="h", level=3, num="", text="; ".join(to), agency=True))
            for n, i in enumerate(members, 1):
                self.numbers[i] = printed(self.layout["label"], n, f"{self.counts[0]}.")
                stop = "." if self.layout["label"] == "plain" else ""
                self.nodes.append(self.text_node(i, k="p", num=self.numbers[i] + stop, hang=True))
                self.subs(i, self.nodes)

    def form_auto(self, indexes):
        """Numbers that the word processor computes (DOCX only)."""
        for i in indexes:
            out = [self.text_node(i, k="p", num=self.number(i), auto=True)]
            self.subs(i, out)
            self.to_line(i, out)
            self.add(out)

    def form_table(self, indexes):
        self.nodes.append(self.table(indexes, self.layout["columns"], "body"))

    def form_grouped_table(self, indexes):
        """One cell that names the agency, merged over the rows of all its recommendations."""
        columns = self.layout["columns"]
        node = self.table([], columns, "body")
        self.number_as_grouped(indexes)
        for to, members in self.grouped(indexes):
            for n, i in enumerate(members):
                row = self.row(i, columns, "body")
                at = columns.index("lead")
                row[at] = dict(paras=["; ".join(to)], rows=len(members)) if n == 0 else None
                node["rows"].append(row)
        self.nodes.append(node)

    def form_agency_rows(self, indexes):
        """A shaded row over the whole width that names the agency, then its recommendations."""
        columns = self.layout["columns"]
        node = self.table([], columns, "body")
        self.number_as_grouped(indexes)
        for to, members in self.grouped(indexes):
            node["rows"].append([dict(paras=["; ".join(to)], columns=len(columns), strong=True)] + [None] * (len(columns) - 1))
            node["rows"] += [self.row(i, columns, "body") for i in members]
        self.nodes.append(node)

    def number_as_grouped(self, indexes):
        """Numbers run in the order of the rows, agency by agency."""
        order = [i for _, members in self.grouped(indexes) for i in members]
        for n, i in enumerate(order, 1):
            self.numbers[i] = printed(self.layout["label"], n, f"{self.counts[0]}.")

    def grouped(self, indexes):
        groups = {}
        for i in indexes:
            groups.setdefault(self.review.asked[i].to, []).append(i)
        return groups.items()

    def add(self, out):
        if self.layout["boxed"]:
            self.nodes.append(dict(k="box", nodes=out))
        else:
            self.nodes.extend(out)

    # tables and plans

    def table(self, indexes, columns, where, page=None):
        names = {**COLUMN_NAMES, **self.layout["column_names"]}
        return dict(k="table", head=[names[c] for c in columns], rows=[self.row(i, columns, where) for i in indexes],
                    widths=[WIDTHS[c] for c in columns], page=page, plan=True)

    def row(self, i, columns, where):
        asked = self.review.asked[i]
        plan = asked.plan or {}
        if i not in self.numbers:
            self.number(i)
        cells = []
        for c in columns:
            if c == "number":
                short = where == "action plan" and self.layout["label"] in ("word", "spelled", "welsh")
                cells.append(dict(paras=[(asked.number or str(i + 1)) if short else self.numbers[i] or ""]))
            elif c == "recommendation":
                lead = ""
                if self.layout["fold"]:
                    lead = (self.numbers[i] or "") + ". "
                cells.append(dict(paras=[asked.text] + [f"{m} {t}" for m, t in asked.subs], rec=i, where=where, lead=lead))
            elif c == "lead":
                cells.append(dict(paras=[plan.get("lead") or "; ".join(asked.to)]))
            elif c == "milestones":
                cells.append(dict(paras=[x.strip() for x in plan.get(c, "").split(";")]))
            else:
                cells.append(dict(paras=[plan.get(c, "")]))
        return cells

    def at_plan(self):
        keep = [i for i, a in enumerate(self.review.asked) if i not in self.layout["drop"] and (a.plan or not any(x.plan for x in self.review.asked))]
        where = "action plan" if self.numbers else "body"
        columns = self.layout.get("plan_columns") or self.layout["columns"]
        page = self.layout["plan_page"]
        if page:
            self.nodes[-1]["page"] = page  # the heading travels with its table
        if self.layout["plan_group"]:
            for level in ("panel", "single-agency", "national"):
                members = [i for i in keep if self.review.asked[i].level == level]
                if members:
                    self.nodes.append(dict(k="h", level=2, num="", text=self.layout["level_heads"][level], page=page))
                    self.nodes.append(self.table(members, columns, where, page))
        else:
            self.nodes.append(self.table(keep, columns, where, page))

    def at_summary(self):
        """The recommendations in the executive summary, in slightly other words."""
        for i, asked in enumerate(self.review.asked):
            label = printed(self.layout["label"], asked.number or i + 1, "").replace(".", "") if self.layout["label"] not in ("para", "none") else ""
            node = dict(k="p", num="", text=reworded(asked.text), lead=label + ":" if label else "", rec=i, where="executive summary")
            if not label:
                node = dict(k="li", marker="•", text=reworded(asked.text), rec=i, where="executive summary")
            self.nodes.append(node)

    def at_earlier(self):
        """Recommendations of an earlier review, merely quoted in a table."""
        self.nodes.append(dict(k="table", head=["Earlier review", "What it recommended", "Position now"], widths=[18, 52, 30], page=None,
                               rows=[[dict(paras=[x]) for x in row] for row in EARLIER]))


EARLIER = (
    ("Review of 2013", "The partnership should write a domestic abuse policy for its own staff.", "Done. The policy was renewed in 2019."),
    ("Review of 2015", "Health visitors should ask about safety at home at each planned contact.", "Done. Audited yearly."),
    ("Review of 2016", "The police should telephone every victim within a day of an arrest.", "Partly done."),
)


def reworded(text):
    """A slight difference of wording, as summaries have it."""
    return text.replace(" should ", " to ", 1)
