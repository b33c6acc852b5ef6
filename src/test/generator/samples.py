"""Makes the sample reviews that the product ships, and their gold for the tests."""

from making import TARGET, make
from review import HERE, load

SHIPPED = TARGET.parent / "main" / "resources" / "samples"
GOLDS = TARGET / "resources" / "samples"
PLAN = ("number", "recommendation", "action", "lead", "target", "outcome")


def review(name):
    return load(HERE / "reviews" / f"{name}.txt")


def numbered_paragraphs():
    make(review("marlbeck"), dict(id="marlbeck-overview", paras=True, label="para", form="tabbed", levels=False, to="line:Lead", traits=["numbered paragraphs"]),
         SHIPPED, GOLDS, "pdf", dict(font="'Liberation Serif', serif", size=12, line=1.4, head={"left": "Marlbeck Community Safety Partnership", "right": "OFFICIAL"},
                                     foot={"center": "Page {p} of {n}"}))


def only_in_the_plan():
    make(review("tarnholm"), dict(id="tarnholm-review", form="none", only_plan=True, label="plain", levels=False, traits=["only in the action plan"],
                                  columns=("number", "recommendation", "scope", "action", "lead", "target", "outcome")),
         SHIPPED, GOLDS, "pdf", dict(head={"right": "Kirsty: domestic abuse related death review"}, foot={"left": "Safer Tarnholm Partnership", "right": "{p}"}, size=11.5))


def word_with_styles():
    make(review("penfold"), dict(id="penfold-vale-overview", form="auto", label="word", to="line:Addressed to", toc=False, drop=(8,), traits=["automatic numbers"],
                                 plan_columns=("number", "recommendation", "action", "lead", "milestones", "target", "outcome")),
         SHIPPED, GOLDS, "docx", dict(header="Penfold Vale Community Safety Partnership", footer="Page {p} of {n}"))


def web_page():
    make(review("wexcombe"), dict(id="wexcombe-review", form="headed", to="brackets", levels=False, heads="plain", traits=["council page"]), SHIPPED, GOLDS, "html")


def plain_text():
    make(review("eddlestow"), dict(id="eddlestow-review", form="bullets", label="none", traits=["bullets under agency headings"]), SHIPPED, GOLDS, "txt")


def welsh():
    make(review("helyg"), dict(id="dyffryn-helyg-susr", form="headed", label="welsh", to="line:Corff arweiniol / Lead body", traits=["bilingual headings"],
                               level_heads={"panel": "Argymhellion amlasiantaeth / Multi-agency recommendations", "single-agency": "Argymhellion un asiantaeth / Single agency recommendations",
                                            "national": "Argymhellion cenedlaethol / National recommendations"}),
         SHIPPED, GOLDS, "pdf", dict(accent="#0b5345", foot={"center": "Tudalen {p} o {n}"}, head={"left": "Bwrdd Diogelu Dyffryn Helyg Safeguarding Board"}))


def split():
    make(review("ashlow"), dict(id="ashlow-overview", separate_plan="ashlow-action-plan", form="runin", boxed=True, plan_columns=PLAN, traits=["separate action plan"]),
         SHIPPED, GOLDS, "pdf", dict(head={"center": "Ashlow Safer Communities Board"}, foot={"right": "Page {p}"}, justify=True),
         dict(page="A4 landscape", foot={"right": "Page {p}"}, margin="18mm"))


def scanned():
    make(review("quayside"), dict(id="quayside-summary-scan", form="runin", to="line:Lead", levels=False, toc=False, scan=dict(dpi=130, quality=40), traits=["scan"]),
         SHIPPED, GOLDS, "pdf", dict(font="'Liberation Serif', serif", size=12.5, foot={"center": "{p}"}, head={}))


INDEX = """marlbeck\tmarlbeck-overview.pdf
tarnholm\ttarnholm-review.pdf
penfold-vale\tpenfold-vale-overview.docx
wexcombe\twexcombe-review.html
eddlestow\teddlestow-review.txt
dyffryn-helyg\tdyffryn-helyg-susr.pdf
ashlow\tashlow-overview.pdf\tashlow-action-plan.pdf
quayside\tquayside-summary-scan.pdf
"""

if __name__ == "__main__":
    for make_one in (numbered_paragraphs, only_in_the_plan, word_with_styles, web_page, plain_text, welsh, split, scanned):
        make_one()
    (SHIPPED.parent / "samples.txt").write_text(INDEX.replace("\t", " "), encoding="utf-8")
