"""Documents in layouts that nobody had thought of when the rules were written: each was measured before any rule was
changed for it. Written as plain HTML, apart from the other makers, so that they share none of their habits.
Usage: surprises.py [name ...]"""

import html
import subprocess
import sys
import tempfile
from pathlib import Path

import gold
import web
from cases import Case
from making import TARGET, undate
from review import END_LINE

REPORTS = TARGET / "resources" / "reports"
DOCUMENTS = []

# Asked in other words than the bank's: (who, level, text).
FRESH = [
    ("csp", "panel", "Assurance is to be sought by {csp} from every statutory partner that supervision notes record how a worry about coercive control was tested, and not only that it was raised."),
    ("csp", "panel", "{csp} is invited to consider whether its training offer reaches receptionists, interpreters and those who answer telephones at weekends."),
    ("csp", "panel", "Within six months of publication, {csp} needs to agree one form for sharing what is known when a person moves between areas."),
    ("council", "single-agency", "Adult Social Care at {council} should revisit its threshold document. It should say in plain terms that a carer's bruises are a reason to visit, not to telephone."),
    ("council", "single-agency", "To strengthen the oversight of cases that are closed for lack of contact, {council} will bring a sample of ten to its quality meeting each quarter."),
    ("council", "single-agency", "{council} to appoint a domestic abuse lead for its contact centre."),
    ("police", "single-agency", "The Chief Constable of {police} must ensure that body-worn video is viewed by the supervisor before a case of this sort is filed."),
    ("police", "single-agency", "{police} should, in consultation with {charity}, design a short aide-memoire on stalking for neighbourhood teams."),
    ("police", "single-agency", "Officers of {police} should be equipped with a checklist, in the languages most spoken in {area}, for use when nobody at the address shares a language with them."),
    ("icb", "single-agency", "{icb} should satisfy itself that every practice has a named person for domestic abuse; where a practice has none, it should provide one until the post is filled."),
    ("icb", "single-agency", "Practices are asked, through {icb}, to flag the records of both people where one has disclosed abuse by the other."),
    ("trust", "single-agency", "{trust} should embed routine enquiry in its maternity, emergency and pain services, and be able to evidence this by audit."),
    ("trust", "single-agency", "That the safeguarding team of {trust} be told of every patient who leaves before being seen after an injury to the head, neck or face."),
    ("mh", "single-agency", "{mh} should review, with those who have used it, the letter that is sent when somebody misses an appointment."),
    ("mh", "single-agency", "{mh} must make clear in its policy on joint appointments that a partner's presence is never a reason not to ask."),
    ("housing", "single-agency", "{housing} should adopt a rule that two requests for a change of locks within a year are treated as a possible sign of abuse."),
    ("housing", "single-agency", "Tenancy officers at {housing} should receive yearly training, delivered jointly with {charity}."),
    ("charity", "single-agency", "{charity} should publish how long people wait for a first call, and what it does meanwhile."),
    ("Home Office", "national", "The Home Office is asked to reconsider the form of the action plan so that it shows who has checked that an action was done."),
    ("NHS England", "national", "NHS England should mandate a single code for \"lives with a person who has disclosed abuse\"."),
    ("Ministry of Justice", "national", "The Ministry of Justice should explore how family courts can learn of a coroner's concerns within days."),
]


def office(text, body):
    """A body as the sentence names it: with the department or the post that is asked to act."""
    return next((f"{o} {body}" for o in ("Adult Social Care at", "Chief Constable of") if f"{o} {body}" in text), body)


def esc(text):
    return html.escape(text, quote=False)


class Paper:
    """One document in the making: HTML, and what of it is asked of whom."""

    def __init__(self, name, seed, kind="DHR", size=11, count=None, pick=None):
        self.name, self.case = name, Case(seed, kind)
        self.meta = self.case.meta
        self.case.review([])
        self.pool = [(self.case.fill("{%s}" % w) if w in self.meta else w, level, self.case.fill(t)) for w, level, t in FRESH]
        if pick:
            self.pool = [one for one, raw in zip(self.pool, FRESH) if pick(raw[0])]
        if count:
            self.pool = self.pool[:count]
        self.body, self.asked, self.printed, self.negatives, self.problems = [], [], [], [], []
        self.css, self.declared, self.size, self.after = "", None, size, ""

    def put(self, *parts):
        self.body += parts
        return self

    def title(self, *lines):
        m = self.meta
        lines = lines or ("Domestic Homicide Review", "Overview Report", f"Into the death of {m['name']} in {m['month']}")
        under = (m["csp"], f"Independent Chair and Author: {m['chair']}", f"Published: {m['published']}")
        return self.put('<div class="title"><h1 class="t">' + "<br>".join(esc(x) for x in lines) + "</h1>" + "".join(f"<p>{esc(x)}</p>" for x in under) + "</div>")

    def h(self, text, level=1):
        return self.put(f"<h{level}>{esc(text)}</h{level}>")

    def p(self, *texts):
        return self.put(*[f"<p>{esc(self.case.fill(t))}</p>" for t in texts])

    def told(self, *names, least=4):
        """Narrative of the case under its usual headings."""
        heads = dict(intro="Introduction", chronology="What happened", analysis="Analysis", lessons="Lessons", scene="Background")
        for n in names:
            self.h(heads[n])
            self.p(*[t for _, t in self.case.some(n, least + 4)])
            if n == "intro":
                self.p(*[t for _, t in self.case.some("outcome." + self.meta["case_type"], 2)])
        return self

    def ask(self, text, number, to=(), level="panel", stated=False, where="body", subs=(), print_as=None, main=True, source="line"):
        """Notes that a recommendation is printed here; gives its escaped words."""
        if main:
            self.asked.append(dict(number=number, text=" ".join([text] + [f"{m} {t}".strip() for m, t in subs]), to=list(to), level=level, stated=stated, subs=subs, source=source))
        if main and source == "text":
            self.asked[-1]["to"] = [office(text, x) for x in to]
        self.printed.append((len(self.asked) - 1 if main else next(i for i, a in enumerate(self.asked) if a["text"].startswith(text)), where, print_as or text))
        return esc(print_as or text)

    def document(self):
        style = (f"@page{{size:A4;margin:22mm 20mm;@bottom-center{{content:counter(page);font-size:9pt}}}} body{{font:{self.size}pt/1.35 'Liberation Sans',sans-serif}}"
                 "h1{font-size:1.5em}h2{font-size:1.2em}h3{font-size:1.05em} h1,h2,h3{break-after:avoid} .title{break-after:page;padding-top:50mm;text-align:center} .t{font-size:2em}"
                 "table{border-collapse:collapse;width:100%;table-layout:fixed} td,th{vertical-align:top;text-align:left;padding:1.2mm 1.8mm}" + self.css)
        return (f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{esc(self.meta["title"].split("|")[0])}</title><style>{style}</style></head><body><main>'
                + "\n".join(self.body) + f"<p>{END_LINE}</p></main></body></html>")

    def save(self, half, kind="pdf"):
        folder = REPORTS / half
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.name}.{kind}"
        if kind == "pdf":
            web.pdf(self.document(), path)
            undate(path)
        elif kind == "html":
            path.write_text(self.document(), encoding="utf-8")
        else:
            self.convert(path)
        self.gold(path, kind, folder)

    def convert(self, path):
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / (self.name + ".html")
            source.write_text(self.document(), encoding="utf-8")
            subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(path.parent), str(source)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)

    def gold(self, path, kind, folder):
        finder = gold.Finder(path) if kind == "pdf" else None
        if finder and self.after:
            finder.at = finder.joined.rfind(gold.squeeze(self.after))
        seen = {}
        for i, where, text in self.printed:
            pages = finder.find(text) if finder else []
            seen.setdefault(i, []).append(dict(where=where, pages=pages, text=text))
        entries = []
        for i, a in enumerate(self.asked):
            entries.append(dict(
                id=f"R{i + 1}", kind="recommendation", number_as_printed=a["number"] or None, sort_order=i + 1, text_verbatim=a["text"], sub_items=[t for _, t in a["subs"]],
                addressees_as_printed=a["to"], addressee_source=a["source"] if a["to"] else "none", canonical_addressees=a["to"], level=a["level"], level_source="heading" if a["stated"] else "not printed",
                parent=None, pages=next((o["pages"] for o in seen[i] if o["where"] == "body"), seen[i][-1]["pages"]), occurrences=seen[i], action=None))
        made = dict(id=self.name, synthetic=True, type=self.meta["type"], format=kind, files=[path.name], traits=["surprise"], metadata=gold.metadata(self.meta), declared_count=self.declared,
                    recommendations=entries, negatives=[dict(kind="earlier_review", text=t, pages=[]) for t in self.negatives], expected_problems=[dict(kind=k) for k in self.problems])
        gold.save(made, folder / f"{self.name}.expected.json")
        print(path.name, len(entries), path.stat().st_size // 1024)


def document(half, name, kind="pdf"):
    def keep(function):
        DOCUMENTS.append((half, name, kind, function))
        return function
    return keep


@document("dev", "number-in-margin")
def _(name):
    d = Paper(name, 50, count=14).title().told("intro", "chronology", "analysis").h("Recommendations").p("The panel recommends as follows.")
    d.css = ".g td{border:0}.n{width:14mm;font-size:1.6em;font-weight:bold;color:#7a1f3d}.o{font-style:italic}"
    d.put('<table class="g"><colgroup><col style="width:16mm"><col></colgroup>')
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f'<tr><td class="n">{n}</td><td><p>{d.ask(text, str(n), [who], level)}</p><p class="o">Owner: {esc(who)}</p></td></tr>')
    d.put("</table>")
    return d


@document("regression", "restart-under-agency")
def _(name):
    d = Paper(name, 51).title().told("intro", "chronology", "lessons").h("Recommendations for each agency")
    for who in dict.fromkeys(w for w, _, _ in d.pool):
        d.h(who, 2)
        for n, (_, level, text) in enumerate([x for x in d.pool if x[0] == who], 1):
            d.put(f"<p><b>Recommendation {n}</b> {d.ask(text, f'Recommendation {n}', [who], level, source='heading')}</p>")
    return d


@document("dev", "plan-merged-actions")
def _(name):
    d = Paper(name, 52, count=13).title().told("intro", "chronology", "lessons").h("Recommendations and Action Plan")
    d.css = "@page wide{size:A4 landscape;margin:15mm} .w{page:wide;font-size:9pt} .w td,.w th{border:1px solid #444} .w th{background:#dde}"
    steps = ["Terms agreed", "Draft shared with partners", "Signed off at board", "Staff briefed"]
    d.put('<table class="w"><thead><tr><th colspan="2">Recommendation</th><th>Key action</th><th>Evidence</th><th>Lead officer</th><th>Target date</th></tr></thead><tbody>')
    for n, (who, level, text) in enumerate(d.pool, 1):
        rows = 1 + n % 3
        for r in range(rows):
            first = f'<td rowspan="{rows}">{n}</td><td rowspan="{rows}">{d.ask(text, str(n), [who], level, source="column")}</td>' if r == 0 else ""
            lead = f'<td rowspan="{rows}">{esc(who)}</td>' if r == 0 else ""
            d.put(f"<tr>{first}<td>{steps[(n + r) % 4]}</td><td>Minutes of meeting</td>{lead}<td>{['March', 'June', 'October'][r]} 2025</td></tr>")
    d.put("</tbody></table>")
    return d


@document("regression", "infinitives-under-agency")
def _(name):
    d = Paper(name, 53).title().told("intro", "chronology", "analysis").h("Recommendations")
    asked = {"csp": ["To write to all partners about what this review found.", "To hold a conference on abuse in later life, with {charity}."],
             "police": ["To re-issue guidance on the recording of third-party reports.", "To audit fifty closed incidents for evidence of controlling behaviour.", "To dip-sample the use of interpreters."],
             "icb": ["To commission a specialist adviser for practices.", "To circulate a seven-minute briefing drawn from this report."],
             "housing": ["To add domestic abuse to the induction of caretakers and contractors."]}
    for who, texts in asked.items():
        body = d.meta[who]
        d.h(body, 2)
        for t in texts:
            d.put(f"<p>{d.ask(d.case.fill(t), '', [body], 'panel' if who == 'csp' else 'single-agency', source='heading')}</p>")
    return d


@document("dev", "titled-headings-bullets")
def _(name):
    d = Paper(name, 54).title().told("intro", "chronology", "lessons").h("Recommendations")
    d.p("Each recommendation below is followed by what the panel would expect to see.")
    asks = [("A shared language", "{csp} should agree a glossary of risk with its partners.", ("Publish it on one page.", "Test it with new staff.")),
            ("Seeing people alone", "{trust} should make sure that each adult patient is seen alone at least once in every admission.", ("Record who was in the room.", "Audit this twice a year.")),
            ("Men who are harmed", "{police} and {charity} should review how calls from men are received.", ()),
            ("Letters that are read", "{icb} should require practices to act on hospital letters that mention injury within three working days.", ("Name who reads them.", "Report delays.", "Share the learning.")),
            ("Homes", "{housing} should train contractors to notice and report signs of harm.", ()),
            ("National learning", "The Home Office should publish a summary of what reviews say about older couples.", ())]
    for n, (head, text, subs) in enumerate(asks, 1):
        text = d.case.fill(text)
        to = [b for b in [d.meta[k] for k in ("csp", "trust", "police", "charity", "icb", "housing")] + ["Home Office"] if b in text]
        subs = [("", s) for s in subs]  # Chromium draws its bullets: they are no letters
        d.h(f"Recommendation {n}: {head}", 3)
        d.put(f"<p>{d.ask(text, f'Recommendation {n}', to, 'panel', subs=subs, source='text')}</p>")
        if subs:
            d.put("<ul>" + "".join(f"<li>{esc(s)}</li>" for _, s in subs) + "</ul>")
    return d


@document("regression", "letter-of-asks")
def _(name):
    d = Paper(name, 55)
    m = d.meta
    d.put(f"<p>{esc(m['council'])}<br>Town Hall<br>{esc(m['area'])}</p>").p("Dear Chief Executive,").put("<p><b>Learning from the review into the death of " + m["name"] + "</b></p>")
    d.p("Thank you for meeting us. The review is complete, and the panel has asked me to write to you with what it recommends for {council}.", "{name} died in {month}. The full report will be published later.")
    d.h("Our recommendations to you", 2)
    for n, text in enumerate(["Please arrange for the contact centre script to be rewritten with the help of people who have used it.", "The Director of Housing should bring a report on refused applications to the scrutiny committee by the autumn.",
                              "We ask that the council funds two further places on the perpetrator programme.", "Staff who knew the family should be offered support, and should be told about it in person."], 1):
        d.put(f"<p>({n}) {d.ask(text, f'({n})', [m['council']], 'single-agency', source='heading')}</p>")
    d.p("I should be grateful for a reply within six weeks. You may wish to share this letter with your board.", "Yours sincerely,", "{chair}")
    return d


@document("dev", "lr-references")
def _(name):
    d = Paper(name, 56, count=15).title("Local Child Safeguarding Practice Review", "Child K").told("intro", "chronology", "lessons").h("Learning and Recommendations")
    d.css = ".r{display:flex;margin:2mm 0}.r b{flex:0 0 18mm}.l{background:#eef;padding:2mm 4mm}"
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f'<div class="l"><p><b>Learning point {n}.</b> The panel saw that this had been missed by more than one service.</p></div>')
        d.put(f'<div class="r"><b>LR{n}</b><span>{d.ask(text, f"LR{n}", [who], level, source="text")}</span></div>')
    return d


@document("regression", "boxed-after-findings")
def _(name):
    d = Paper(name, 57, count=16).title().told("intro", "chronology")
    d.css = ".b{border:1px solid #225;background:#f2f6fb;padding:2mm 4mm;margin:3mm 0}"
    seen = [t for _, t in d.case.some("analysis", 40)]
    d.h("Findings and recommendations")
    for n, (who, level, text) in enumerate(d.pool, 1):
        if n % 3 == 1:
            d.h(f"Finding {n // 3 + 1}: what the panel saw", 2)
        d.p(seen[n % len(seen)], seen[(n * 5 + 1) % len(seen)])
        d.put(f'<div class="b"><p><b>Recommendation {n}</b></p><p>{d.ask(text, f"Recommendation {n}", [who], level)}</p><p><b>For:</b> {esc(who)}</p></div>')
    d.h("Conclusion").p("The panel thanks all who took part. It recommends that this report be read together with the response of each agency.")
    return d


@document("dev", "sub-numbered")
def _(name):
    d = Paper(name, 58, count=12).title().told("intro", "chronology", "lessons").h("14. Recommendations")
    d.p("The panel makes recommendations under four aims.")
    for g, aim in enumerate(("Hearing people", "Sharing what is known", "Acting in time", "Checking"), 1):
        d.put(f"<p><b>Aim {g}: {aim}</b></p>")
        for k, (who, level, text) in enumerate(d.pool[(g - 1) * 3:g * 3]):
            d.put(f"<p>{g}{'abc'[k]}. {d.ask(text, f'{g}{chr(97 + k)}', [who], level, source='text')}</p>")
    return d


@document("regression", "numbered-paragraphs-around")
def _(name):
    d = Paper(name, 59, "SAR", count=11)
    d.title("Safeguarding Adults Review", d.meta["name"]).told("intro", "chronology", "analysis").put("<h1>15. RECOMMENDATIONS</h1>")
    d.declared = 11
    lines = [("15.1", "The Safeguarding Adults Board accepts the findings of this review and the author makes eleven recommendations, which are addressed to those named in each.", None)]
    lines += [(f"15.{i}", text, (who, level)) for i, (who, level, text) in enumerate(d.pool, 2)]
    lines += [("15.13", "The author is grateful to all who took part, and to those who read drafts with patience.", None)]
    for number, text, asked in lines:
        words = d.ask(text, number, [asked[0]], asked[1], source="text") if asked else esc(text)
        d.put(f'<div style="display:flex"><span style="flex:0 0 16mm">{number}</span><p>{words}</p></div>')
    return d


@document("dev", "summary-in-other-words")
def _(name):
    d = Paper(name, 60, count=12).title()
    d.h("Executive Summary").p("{name} died in {month}. This summary says what the panel learned and what it recommends.").h("Key recommendations", 2).p("In brief, the panel recommends that:")
    d.after = "R1. "
    d.put("<ul>")
    for who, level, text in d.pool:
        short = text.replace(" should ", " will ").replace("needs to", "must")
        d.put(f"<li>{esc(short)}</li>")
    d.put("</ul>").told("intro", "chronology", "analysis").h("Recommendations")
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<p><b>R{n}.</b> {d.ask(text, f'R{n}', [who], level)} <i>({esc(who)})</i></p>")
    return d


@document("regression", "already-acted-on")
def _(name):
    d = Paper(name, 61, count=10).title().told("intro", "chronology", "analysis").h("Early learning that has been acted on")
    m = d.meta
    done = ["{trust} has already rewritten its triage form, and staff should by now all have been shown it.", "{police} recommended to its own board that body-worn video be kept for longer. That change was made in the spring.",
            "{housing} was asked to review its lettings policy and did so."]
    d.put("<ul>" + "".join(f"<li>{esc(d.case.fill(x))}</li>" for x in done) + "</ul>")
    d.h("What earlier reviews asked for").p("A review published in 2017 made three recommendations that bear on this one:")
    quoted = ["Recommendation 2: The partnership should establish a panel of survivors.", "Recommendation 4: Health services should ask about abuse at every contact.", "Recommendation 7: The council should review its funding of refuges."]
    d.put("".join(f"<p><i>{esc(x)}</i></p>" for x in quoted)).p("The panel found that the first two had been met.")
    d.negatives = quoted
    d.h("Recommendations").p("The panel makes ten recommendations. The actions described above are not repeated.")
    d.declared = 10
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<p><b>Recommendation {n}:</b> {d.ask(text, f'Recommendation {n}', [who], level)}</p><p>Responsible: {esc(who)}</p>")
    return d


@document("dev", "lettered-under-bold-names")
def _(name):
    d = Paper(name, 62).title().told("intro", "chronology", "lessons").h("Overview recommendations")
    for n, (who, level, text) in enumerate([x for x in d.pool if x[1] == "panel"], 1):
        d.put(f"<p>{n}) {d.ask(text, str(n) + ')', [who], level, source='text')}</p>")
    d.h("Recommendations from individual management reviews")
    for who in dict.fromkeys(w for w, level, _ in d.pool if level == "single-agency"):
        d.put(f"<p><b>{esc(who)}</b></p>")
        for k, (_, level, text) in enumerate([x for x in d.pool if x[0] == who]):
            d.put(f"<p>{chr(97 + k)}) {d.ask(text, chr(97 + k) + ')', [who], level, True, source='heading')}</p>")
    return d


@document("regression", "welsh-beside-english")
def _(name):
    d = Paper(name, 63, "SUSR", count=8).title("Adolygiad Diogelu Unedig Sengl / Single Unified Safeguarding Review").told("intro", "chronology", "lessons").h("Argymhellion / Recommendations")
    d.css = ".s td{width:50%;border-bottom:1px solid #999}"
    welsh = ["Dylai'r bartneriaeth ofyn am sicrwydd gan bob partner.", "Dylai'r bartneriaeth ystyried ei chynnig hyfforddi.", "Dylid cytuno ar un ffurflen.", "Dylai'r cyngor adolygu ei drothwy.",
             "Bydd y cyngor yn cyflwyno sampl bob chwarter.", "Dylai'r cyngor benodi arweinydd.", "Rhaid i'r Prif Gwnstabl sicrhau bod y fideo'n cael ei wylio.", "Dylai'r heddlu lunio canllaw byr."]
    d.put('<table class="s"><thead><tr><th>Argymhelliad</th><th>Recommendation</th></tr></thead><tbody>')
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<tr><td>{n}. {esc(welsh[n - 1])}</td><td>{n}. {d.ask(text, str(n), [who], level, source='text')}</td></tr>")
    d.put("</tbody></table>")
    return d


@document("dev", "tables-an-agency")
def _(name):
    d = Paper(name, 64, pick=lambda w: w not in ("charity",)).title().told("intro", "chronology", "lessons").h("Appendix 2: Single agency action plans")
    d.css = ".w td,.w th{border:1px solid #666;font-size:9pt}.w th{background:#eee}"
    for g, who in enumerate(dict.fromkeys(w for w, level, _ in d.pool if level == "single-agency"), 1):
        d.put(f"<p><b>{esc(who)}</b></p>", '<table class="w"><thead><tr><th style="width:9%">Ref</th><th style="width:41%">Recommendation</th><th>Action agreed</th><th>By whom</th><th style="width:13%">When</th></tr></thead><tbody>')
        for k, (_, level, text) in enumerate([x for x in d.pool if x[0] == who], 1):
            d.put(f"<tr><td>{g}.{k}</td><td>{d.ask(text, f'{g}.{k}', [who], level, True, source='heading')}</td><td>To be agreed at the next meeting</td><td>Head of Safeguarding</td><td>June 2025</td></tr>")
        d.put("</tbody></table>")
    return d


@document("regression", "split-by-pages")
def _(name):
    d = Paper(name, 65, size=13).title().told("intro", "chronology", "lessons").h("Recommendations")
    d.css = ("@page{size:A5;margin:24mm 16mm;@top-left{content:'Overview report: final version';font-size:8pt}@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font-size:8pt}"
             "@bottom-left{content:'Official: may be shared with panel members only';font-size:8pt}} .n{font-size:9pt;border-top:1px solid #000;padding-top:1mm}")
    for n, (who, level, text) in enumerate(d.pool, 1):
        mark = ""
        d.put(f"<p style='text-align:justify'><b>Recommendation {n}</b><br>{d.ask(text, f'Recommendation {n}', [who], level, source='text')}{mark}</p>")
    return d


@document("dev", "web-definitions", "html")
def _(name):
    d = Paper(name, 66, count=12).title().told("intro", "chronology", "lessons").h("Recommendations")
    d.put("<dl>")
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<dt>Recommendation {n}</dt><dd>{d.ask(text, f'Recommendation {n}', [who], level)}</dd><dd><strong>Who:</strong> {esc(who)}</dd>")
    d.put("</dl>")
    return d


@document("regression", "web-panels", "html")
def _(name):
    d = Paper(name, 67, count=12).title().told("intro", "chronology", "lessons").h("What we recommend")
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f'<section class="panel"><h3>{n}. {esc(who)}</h3><div>{d.ask(text, str(n), [who], level, source="heading")}</div><details><summary>Why we say this</summary><p>The panel heard that staff had not known what to do.</p></details></section>')
    return d


@document("dev", "word-list", "docx")
def _(name):
    d = Paper(name, 68, count=12).title().told("intro", "chronology", "lessons").h("Recommendations").p("The panel recommends that:")
    d.put("<ol>")
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<li>{d.ask(text, str(n), [who], level, source='text')}</li>")
    d.put("</ol>")
    return d


@document("regression", "word-table", "docx")
def _(name):
    d = Paper(name, 69, count=13).title().told("intro", "chronology", "lessons").h("Recommendations")
    d.put('<table border="1"><tr><td><b>Theme</b></td><td><b>Recommendation</b></td><td><b>Agency responsible</b></td></tr>')
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<tr><td>{['Training', 'Policy', 'Practice'][n % 3]}</td><td>{d.ask(text, '', [who], level, source='column')}</td><td>{esc(who)}</td></tr>")
    d.put("</table>")
    return d


if __name__ == "__main__":
    wanted = set(sys.argv[1:])
    for half, name, kind, function in DOCUMENTS:
        if not wanted or name in wanted:
            paper = function(name)
            paper.save(half if half.startswith("/") else half, kind)
