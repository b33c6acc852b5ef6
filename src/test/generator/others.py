"""Documents that are not ordinary overview reports: letters, coroners' reports, reviews of children, defects on purpose."""

import sys

from cases import Case
from headings import FULL, SHORT, with_plan
from web import SERIF

corpus = sys.modules["__main__"]
document, build = corpus.document, corpus.build


@document("dev", "letter-nothing-found")
def _(half, name):
    case = Case(40, counts=(0, 0, 0), chair="", completed="", title="Letter to the Chair of the Partnership")
    told = ["Dear Chair,", "Thank you for sending the report into the death of {name} in {month}. The panel read it with care and was grateful for the thought that had gone into it.",
            "The panel recommended at its first reading that the names of two practitioners be removed, and we see that this was done.",
            "Members felt that the voice of the family was strong. It was suggested that the glossary be placed at the front, and you may wish to think about this in other reports.",
            "There are no further comments. The report may be published.", "Yours sincerely,", "For the quality assurance panel"]
    layout = dict(heads="plain", form="runin", problems=["nothing_found"], hidden=("type", "area", "csp_or_board", "chair", "case_type", "relationship", "victim_age", "perpetrator_age", "victim_sex", "perpetrator_sex"))
    build(half, name, case, [("About the report", told)], layout, look=dict(font=SERIF, foot={}))


@document("regression", "coroners-concerns")
def _(half, name):
    case = Case(41, "DHR", counts=(0, 0, 0), type="PFD", case_type="suicide", csp="Office of the Coroner for Kelham Cross", chair="", completed="",
                title="Regulation 28 Report to Prevent Future Deaths | {n}".replace("| {n}", ""))
    concerns = ("The inquest heard that letters from the hospital took on average sixteen days to reach the practice.",
                "Nobody at the crisis line could see that two callers lived at the same address.",
                "There is no rule that says who should tell a protected person that bail conditions have ended.")
    sent = ("Home Office", "NHS England")
    from review import Asked
    case.asked = [Asked("", "panel", sent, c) for c in concerns]
    headings = [("This report is being sent to", ["1. Home Office", "2. NHS England"]), ("Coroner", ["I am a senior coroner for the area of {area}."]),
                ("Investigation and inquest", ["I opened an investigation into the death of {name}, aged {victim_age}, who died in {month}. The conclusion was suicide."]),
                ("Circumstances of the death", ["{name} asked for help on several occasions. It was recommended that she telephone a crisis line, and she did so."]),
                ("Coroner's concerns", ["What I heard at the inquest worries me. I believe that others may die in a similar way if nothing is changed.",
                                        "The matters of concern are as follows.", "@recommendations"]),
                ("Action should be taken", ["I believe that steps are needed to prevent other deaths, and that your organisation is able to take them."]),
                ("Your response", ["The law asks you to reply within 56 days. Your reply should say what you have done or will do, and by when, or why nothing is to be done."])]
    layout = dict(form="tabbed", label="bracket", levels=False, to="none", to_gold="heading", concerns=True, heads="dec", problems=[],
                  hidden=("csp_or_board", "chair", "relationship", "perpetrator_age", "victim_sex", "perpetrator_sex"))
    build(half, name, case, headings, layout, look=dict(foot={"center": "{p}"}))


@document("dev", "child-practice-review")
def _(half, name):
    case = Case(42, "LCSPR", counts=(4, 6, 1), case_type="familial", other="an older relative", relationship="", victim_age="", perpetrator_age="",
                title="Local Child Safeguarding Practice Review | Child Robin")
    case.meta["name"] = "Robin"
    case.asked = [type(a)(a.number, a.level, a.to, a.text, a.subs, a.plan) for a in case.asked]
    told = ["This review concerns Robin, a child of primary school age who lived in {area} and who died in {month}.", "It was commissioned by {csp}. Names have been changed."]
    known = ["In {m1} the school noticed that Robin was tired and spoke to a parent at the gate.", "In {m3} a health visitor saw a younger child in the home and did not ask about Robin.",
             "In {m5} a neighbour called the police because of raised voices. Robin was upstairs and was not spoken to.",
             "In {m7} it was recommended that the family attend a group at the children's centre. They went once."]
    headings = [("About this review", told)] + [("What happened", known)] + [h for h in SHORT if h[0] not in ("Summary", "What happened")]
    layout = dict(form="headed", label="word", to="line:Lead partner", levels=False, heads="plain", hidden=("case_type", "relationship", "victim_age", "perpetrator_age", "victim_sex", "perpetrator_sex"))
    build(half, name, case, headings, layout, look=dict(accent="#5a2a6e", box="#f1eaf4", boxed=True, foot={"right": "{p}"}))


@document("regression", "defects-gap-duplicate")
def _(half, name):
    case = Case(43, problems="number_gap, duplicate_number, declared_count_mismatch")
    numbers = ["1", "2", "3", "5", "6", "6", "7", "8", "9", "10", "11", "12"]
    case.asked = [type(a)(n, a.level, a.to, a.text, a.subs, a.plan) for n, a in zip(numbers, case.asked)]
    headings = [(h, ["The panel makes fourteen recommendations.", "@recommendations"]) if h == "Recommendations" else (h, c) for h, c in FULL]
    case.meta["declared"] = "14"
    layout = dict(form="runin", label="word", to="line:Lead agency", keep_declared=True)
    build(half, name, case, headings, layout, look=dict(foot={"center": "{p}"}))


@document("dev", "defects-plan")
def _(half, name):
    case = Case(44, problems="missing_from_action_plan, incomplete_plan, addressee_conflict, no_action_verb, defunct_or_renamed_addressee")
    changed = []
    for i, a in enumerate(case.asked):
        plan = dict(a.plan)
        to, text, subs = a.to, a.text, a.subs
        if i == 5:
            plan["target"] = ""
        if i == 6:
            plan["lead"] = case.meta["council"] if a.to != (case.meta["council"],) else case.meta["police"]
        if i == 7:
            text, subs = "A clear route for staff with worries.", ()
        if i == 8:
            to, text, subs = ("NHS Gillshire Clinical Commissioning Group",), "NHS Gillshire Clinical Commissioning Group should make a named doctor for domestic abuse available to every practice.", ()
            plan["lead"] = to[0]
        changed.append(type(a)(a.number, a.level, to, text, subs, plan))
    case.asked = changed
    case.meta["published"] = "March 2024"
    build(half, name, case, with_plan(FULL), dict(form="runin", label="word", plan_columns=("number", "recommendation", "action", "lead", "target"), drop=(2,)), look=dict(font=SERIF, foot={"right": "Page {p} of {n}"}))


@document("regression", "summary-alone")
def _(half, name):
    case = Case(45, counts=(3, 5, 2))
    case.meta["title"] = case.meta["title"].replace("Overview Report", "Executive Summary")
    build(half, name, case, SHORT, dict(form="bullets", label="none", levels=False, heads="plain"), look=dict(columns=2, size=10, foot={"center": "{p}"}, accent="#7a1f3d"))
