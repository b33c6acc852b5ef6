"""How reviews call their parts. Each list: (heading, what stands in it)."""

FULL = [("Preface", "preface.a"), ("Introduction", "intro"), ("Timescales", "timescales.b"), ("Confidentiality", "confidentiality.b"), ("Terms of Reference", "terms.b"),
        ("Methodology", "methodology.b"), ("Involvement of Family and Friends", "family.b"), ("Contributors to the Review", "contributors.a"), ("Background Information (The Facts)", "scene"),
        ("Chronology", "chronology"), ("Analysis", "analysis"), ("Good Practice", "good"), ("Lessons to be Learnt", "lessons"), ("Conclusions", "end"),
        ("Recommendations", ["The panel makes {declared_words} recommendations.", "@recommendations"]), ("Glossary", "glossary.a")]
OLDER = [("Circumstances that led to the review", "intro"), ("Scope and purpose", "terms.a"), ("How the review was done", "methodology.b"), ("The family's contribution", "family.a"),
         ("Narrative of events", "chronology"), ("Findings", "analysis"), ("What was done well", "good"), ("Learning", "lessons"), ("Closing words", "end"),
         ("What the panel recommends", ["@recommendations"])]
SHORT = [("Summary", "intro"), ("What happened", "chronology"), ("What we learned", "lessons"), ("Good practice", "good"), ("Recommendations", ["@recommendations"])]
PLAN_ONLY = [("Introduction", "intro"), ("Chronology", "chronology"), ("Analysis", "analysis"), ("Lessons Identified", "lessons"),
             ("Action Plan", ["The recommendations of the panel are set out in the plan below and nowhere else.", "@plan"])]


def with_plan(headings, title="Action Plan"):
    return headings + [(title, ["@plan"])]


def with_summary(headings):
    return [("Executive Summary", "intro"), ("Summary of recommendations", ["@summary"])] + headings


def with_earlier(headings):
    at = next(i for i, (_, content) in enumerate(headings) if content == "analysis")
    told = ["The panel looked at what earlier reviews in the area had asked for. The table gives their words and the position now.", "@earlier"]
    return headings[:at + 1] + [("Learning from earlier reviews", told)] + headings[at + 1:]
