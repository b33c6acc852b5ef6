"""One review in many forms, for the law that layout never changes what was asked. Texts, numbers and addressees are
the same in all of them; `without-7` leaves out recommendation 7 and nothing else."""

from cases import Case
from headings import FULL
from making import TARGET, make
from web import NARROW, SERIF
from words import cardinal

FOLDER = TARGET / "resources" / "reports" / "family"
LAYOUT = dict(form="runin", label="word", to="line:Lead agency", toc=False)


def review():
    case = Case(60, counts=(4, 6, 2))
    case.asked = [type(a)(str(n), a.level, a.to, a.text, a.subs, a.plan) for n, a in enumerate(case.asked, 1)]
    case.meta["declared_words"] = cardinal(len(case.asked))
    return case.review(FULL)


def lacking(index):
    """The review without one recommendation: its number is a gap, and the count that it declares is one too many."""
    cut = review().without(index)
    cut.meta["problems"] = "number_gap, declared_count_mismatch"
    return cut


def one(name, kind="pdf", given=None, **look):
    make(given or review(), dict(LAYOUT, id=name), FOLDER, FOLDER, kind, look)


if __name__ == "__main__":
    one("plain")
    one("running-header", head={"left": "Domestic Homicide Review: {area}", "right": "OFFICIAL"}, foot={"center": "Page {p} of {n}", "left": "{area}"})
    one("serif", font=SERIF, size=12)
    one("narrow-type", font=NARROW, size=10)
    one("wide-margins", margin="40mm 45mm")
    one("small-paper", page="A5", margin="12mm", size=9.5)
    one("letter-paper", page="215.9mm 279.4mm", justify=True)
    one("two-columns", columns=2, size=10)
    one("hyphenated", justify=True, hyphens=True, margin="30mm 50mm")
    one("watermark", watermark="OFFICIAL SENSITIVE")
    one("office", "office", font="Liberation Serif", header="Domestic Homicide Review", footer="Page {p} of {n}")
    one("hyphenated-office", "office", font="Liberation Serif", hyphens=True, justify=True, margin=2200)
    one("word", "docx")
    one("web", "html")
    one("text", "txt", width=80)
    one("without-7", given=lacking(6))
