"""Makes the project's own corpus: many layouts, each with gold, in two halves. Usage: corpus.py [name ...]"""

import sys

from cases import Case
from headings import FULL, OLDER, PLAN_ONLY, SHORT, with_earlier, with_plan, with_summary
from making import TARGET, make
from web import NARROW, SERIF
from words import cardinal

REPORTS = TARGET / "resources" / "reports"
LETTER = "215.9mm 279.4mm"
PLAN6 = ("number", "recommendation", "action", "lead", "target", "outcome")
DOCUMENTS = []


def document(half, name):
    def keep(function):
        DOCUMENTS.append((half, name, function))
        return function
    return keep


def build(half, name, case, headings, layout, kind="pdf", look=None, plan_look=None):
    case.meta["declared_words"] = cardinal(len(case.asked))
    if not layout.get("keep_declared") and not any("declared_words" in line for _, content in headings if isinstance(content, list) for line in content):
        case.meta["declared"] = ""
    layout = dict(toc=False, **layout) if "toc" not in layout else layout
    return make(case.review(headings), dict(id=name, **layout), REPORTS / half, REPORTS / half, kind, look, plan_look)


@document("dev", "spelled-headed")
def _(half, name):
    build(half, name, Case(1), FULL, dict(form="headed", label="spelled", to="line:Responsible agency", toc=True),
          look=dict(font=SERIF, head={"left": "Domestic Homicide Review: {area}"}, foot={"left": "Page {p} of {n}"}))


@document("regression", "roman-line-numbers")
def _(half, name):
    build(half, name, Case(2), OLDER, dict(form="tabbed", label="roman", to="bare", levels=False, heads="roman"), "office",
          dict(font="Liberation Serif", line_numbers=True, header="RESTRICTED", footer="{p}", header_align="right", footer_align="right"))


@document("dev", "letters-two-columns")
def _(half, name):
    build(half, name, Case(3), FULL, dict(form="tabbed", label="section-letter", to="line:For"), look=dict(columns=2, justify=True, hyphens=True, size=9.5, foot={"center": "{p}"}, indent=True))


@document("regression", "boxed-draft")
def _(half, name):
    build(half, name, Case(4, "DARDR"), FULL, dict(form="headed", boxed=True, to="line:Owner", heads="plain"),
          look=dict(watermark="DRAFT", box="#f4ecd8", head={"right": "DRAFT 4: not for circulation"}, foot={"right": "{p}", "left": "Not yet approved"}))


@document("dev", "agency-first-columns")
def _(half, name):
    build(half, name, Case(5), SHORT, dict(form="table", label="plain", levels=False, columns=("lead", "number", "recommendation", "target"),
                                           column_names=dict(lead="Responsible agency", number="Ref", recommendation="What we recommend", target="By when")), look=dict(table="lines", foot={"center": "{p}"}))


@document("regression", "merged-agency-cells")
def _(half, name):
    build(half, name, Case(6, counts=(4, 9, 3)), OLDER, dict(form="grouped-table", label="plain", levels=False, columns=("lead", "number", "recommendation"), column_names=dict(lead="Agency")),
          look=dict(font=SERIF, head={"center": "OFFICIAL - SENSITIVE"}, foot={"center": "Page {p} of {n}"}))


@document("dev", "agency-rows")
def _(half, name):
    build(half, name, Case(7, counts=(3, 9, 2)), FULL, dict(form="agency-rows", label="R", levels=False, columns=("number", "recommendation", "target"), column_names=dict(target="Timescale")),
          look=dict(foot={"right": "Page {p}"}))


@document("regression", "zebra-plan-only")
def _(half, name):
    build(half, name, Case(8, counts=(4, 10, 3)), PLAN_ONLY, dict(form="none", only_plan=True, label="plain", levels=False, columns=("recommendation", "lead", "target", "outcome", "number"),
                                                                   column_names=dict(number="Ref", lead="Owner", target="By when", outcome="RAG and comment")),
          look=dict(table="zebra", foot={"center": "{p}"}, head={"left": "Action plan and report"}))


@document("dev", "bullets-letter-paper")
def _(half, name):
    build(half, name, Case(9), FULL, dict(form="bullets", label="none", heads="plain", caps=True), look=dict(font=SERIF, page=LETTER, margin="30mm 32mm", head={"center": "OFFICIAL - SENSITIVE"}, foot={"right": "{p}"}))


@document("regression", "numbers-restart")
def _(half, name):
    build(half, name, Case(10, counts=(3, 10, 2)), FULL, dict(form="restarting", label="plain"), look=dict(foot={"center": "- {p} -"}))


@document("dev", "footnotes")
def _(half, name):
    case = Case(11)
    notes = {1: "See the guidance issued to all partnerships in that year.", 5: "The same point arose at the learning event.", 7: "The term is used as in the Domestic Abuse Act 2021."}
    case.asked = [type(a)(a.number, a.level, a.to, a.text, a.subs, a.plan, notes.get(i, "")) for i, a in enumerate(case.asked)]
    build(half, name, case, FULL, dict(form="runin", to="line:Lead agency", toc=True), "office", dict(font="Liberation Serif", header="{area}", footer="Page {p} of {n}"))


@document("regression", "summary-body-plan")
def _(half, name):
    build(half, name, Case(12), with_plan(with_summary(FULL)), dict(form="runin", plan_columns=PLAN6, toc=True), look=dict(font=SERIF, foot={"left": "{area}", "right": "{p}"}))


@document("dev", "plan-apart")
def _(half, name):
    headings = [h for h in FULL if h[0] not in ("Recommendations", "Glossary")] + [("Recommendations", ["The recommendations of this review are published in a separate action plan."])]
    build(half, name, Case(13), headings, dict(form="none", only_plan=True, label="plain", levels=False, plan_group=True, separate_plan="plan-apart-plan", columns=PLAN6), look=dict(foot={"center": "{p}"}),
          plan_look=dict(page="A4 landscape", margin="15mm", size=10, table="ruled", font=NARROW))


@document("regression", "reference-column-status")
def _(half, name):
    build(half, name, Case(14, counts=(5, 12, 4)), with_plan(FULL[:-1], "Appendix A: Improvement plan"),
          dict(form="runin", label="R", colon=".", to="plan", plan_columns=("number", "recommendation", "scope", "action", "lead", "milestones", "target", "outcome"),
               column_names=dict(lead="Owner", target="Timescale", outcome="Status (RAG)", milestones="Success measure", scope="Scope")),
          look=dict(size=12, wide_margin="12mm", foot={"right": "{p} | {area}"}))


@document("dev", "earlier-reviews-table")
def _(half, name):
    build(half, name, Case(15), with_earlier(FULL), dict(form="headed", to="brackets"), look=dict(foot={"center": "{p}"}))


@document("regression", "sar-numbered-paragraphs")
def _(half, name):
    build(half, name, Case(16, "SAR", pick=lambda a: all(x in a.text for x in a.to)), FULL, dict(form="tabbed", label="para", paras=True, to="text", levels=False),
          look=dict(indent=False, font=SERIF, head={"left": "Safeguarding Adults Review"}, foot={"right": "{p}"}))


@document("dev", "word-without-styles")
def _(half, name):
    build(half, name, Case(17), OLDER, dict(form="runin", label="rec", to="line:Action by", levels=False), "docx", dict(styles=False, font="Liberation Serif"))


@document("regression", "word-merged-cells")
def _(half, name):
    build(half, name, Case(18, counts=(4, 8, 2)), FULL, dict(form="grouped-table", label="plain", levels=False, columns=("lead", "number", "recommendation", "target")), "docx", dict(header="Page {p} of {n}"))


@document("dev", "word-boxes-automatic")
def _(half, name):
    build(half, name, Case(19), FULL, dict(form="auto", to="line:Lead", levels=True), "docx", dict(auto_label="Recommendation %1:", justify=True))


@document("regression", "web-table")
def _(half, name):
    build(half, name, Case(20), FULL, dict(form="table", label="plain", levels=False, columns=("number", "recommendation", "lead", "target"), heads="plain"), "html")


@document("dev", "web-restart")
def _(half, name):
    build(half, name, Case(21), SHORT, dict(form="restarting", label="plain", heads="plain"), "html")


@document("regression", "text-markdown-plan")
def _(half, name):
    build(half, name, Case(22), with_plan(SHORT), dict(form="runin", label="word", plan_columns=PLAN6, heads="plain"), "txt", dict(width=100))


@document("dev", "text-narrow-letters")
def _(half, name):
    build(half, name, Case(23), OLDER, dict(form="tabbed", label="letter", to="line:Lead agency", levels=False), "txt", dict(width=62))


@document("regression", "scan-table")
def _(half, name):
    build(half, name, Case(24, counts=(3, 5, 2)), SHORT, dict(form="table", label="R", levels=False, columns=("number", "recommendation", "lead"), scan=dict(dpi=140, quality=42), problems=["needs_ocr"]),
          look=dict(font=SERIF, size=12, foot={"center": "{p}"}))


@document("dev", "scan-paragraphs")
def _(half, name):
    build(half, name, Case(25, counts=(3, 4, 2)), SHORT, dict(form="runin", levels=False, scan=dict(dpi=140, quality=42), problems=["needs_ocr"]), look=dict(size=12, head={"right": "OFFICIAL"}, foot={"left": "Page {p}"}))


@document("dev", "small-paper-narrow-type")
def _(half, name):
    build(half, name, Case(26), FULL, dict(form="tabbed", label="para", paras=True, to="line:Lead"), look=dict(font=NARROW, page="A5", margin="14mm 12mm", size=9, foot={"center": "{p}"}))


@document("regression", "large-print-dash")
def _(half, name):
    build(half, name, Case(27), SHORT, dict(form="runin", colon=" –", to="line:To be done by", heads="plain"), look=dict(size=16, line=1.6, margin="25mm", foot={"right": "{p}"}))


@document("dev", "number-inside-cell")
def _(half, name):
    build(half, name, Case(28, counts=(4, 8, 3)), PLAN_ONLY, dict(form="none", only_plan=True, fold=True, label="plain", levels=False, columns=("recommendation", "action", "lead", "target", "outcome"),
                                                                   column_names=dict(lead="Lead officer / agency", target="Deadline", outcome="Progress")), look=dict(table="lines", foot={"center": "Page {p} of {n}"}))


@document("regression", "national-review-office")
def _(half, name):
    build(half, name, Case(29, "DARDR", counts=(2, 3, 6)), FULL, dict(form="headed", to="bare", name_first=False, toc=True), "office",
          dict(header="Domestic abuse related death review\u2003\u2003OFFICIAL", footer="{p}", justify=True, shade="EDF1F4", header_align="center"))


@document("dev", "long-plan-broken-rows")
def _(half, name):
    build(half, name, Case(30, counts=(8, 18, 6)), PLAN_ONLY, dict(form="none", only_plan=True, label="rec", levels=False, plan_group=True, plan_page=None,
                                                                    columns=("number", "recommendation", "action", "lead", "milestones", "target")), "office",
          dict(page=(16838, 11906), margin=1100, font="Liberation Sans Narrow", footer="Page {p} of {n}"))


@document("regression", "columns-office")
def _(half, name):
    build(half, name, Case(31), OLDER, dict(form="runin", label="R", colon=":", to="line:Agency"), "office", dict(columns=2, size=10, font="Liberation Serif", header="{area}", footer="{p}", justify=True))


@document("dev", "dashed-ids")
def _(half, name):
    build(half, name, Case(32), FULL, dict(form="tabbed", label="dotted", to="brackets", levels=True), look=dict(font=SERIF, page="A4", margin="35mm 20mm 20mm 45mm", foot={"left": "{p}"}, head={"left": "Domestic Homicide Review", "right": "{area}"}))


if __name__ == "__main__":
    import others  # noqa: F401  (adds the documents that are not ordinary reviews)

    wanted = set(sys.argv[1:])
    for half, name, function in DOCUMENTS:
        if not wanted or name in wanted:
            function(half, name)
