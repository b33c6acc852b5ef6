"""A second set of documents in layouts that were new to the rules when they were first read, as `surprises.py` is a
first: other layouts, and asks in other words. Usage: secondwave.py [name ...]"""

import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import surprises
from making import undate
from surprises import Paper, document, esc

surprises.DOCUMENTS.clear()

# (who, level, text): moods and openings that the first set does not use.
ASKS = [
    ("csp", "panel", "{csp} will, by the end of the financial year, put in place a shared protocol for cases in which two people are each recorded as both victim and suspect."),
    ("csp", "panel", "Partners of {csp} agree a single route by which employers, sports clubs and faith groups can ask for advice about somebody they are worried about."),
    ("csp", "panel", "Consideration should be given by {csp} to a campaign, designed with older people, on harm by adult children."),
    ("police", "single-agency", "{police} should remind all staff that a withdrawn statement does not lower the risk, and should test this at the daily management meeting."),
    ("police", "single-agency", "It is essential that {police} reviews the way in which officers record children who are seen or heard at an address."),
    ("police", "single-agency", "{police} to report back to {csp} within three months on the use of voluntary attendance in domestic abuse cases."),
    ("icb", "single-agency", "{icb} should work with practices so that a person who asks for repeated help with sleep, pain or low mood is offered a longer appointment alone."),
    ("icb", "single-agency", "Practices in the area of {icb} must have a way of seeing, on one screen, that two patients live at one address."),
    ("trust", "single-agency", "{trust} should, as a matter of urgency, audit whether injuries to the face are followed by a private conversation, and publish the result."),
    ("trust", "single-agency", "The emergency department of {trust} should keep a private room free at all hours."),
    ("mh", "single-agency", "{mh} should not close a referral because of one missed appointment where domestic abuse is known, and should write to the referrer before it does."),
    ("mh", "single-agency", "Care plans held by {mh} need to name who else in the household could be at risk."),
    ("housing", "single-agency", "{housing} should seek the agreement of tenants, when they sign, to be telephoned about damage to doors and windows."),
    ("housing", "single-agency", "Managers at {housing} should check each quarter that reports of noise have been read with abuse in mind."),
    ("council", "single-agency", "{council} is recommended to fund a post that links its housing options team with {charity}."),
    ("council", "single-agency", "The Director of Public Health at {council} should include homicide and suicide after abuse in the annual report."),
    ("charity", "single-agency", "{charity} and {council} should jointly review what is offered to people who are not ready to leave."),
    ("Home Office", "national", "The Home Office should set out in guidance how a panel is to hear from a person who has been convicted."),
    ("Department of Health and Social Care", "national", "The Department of Health and Social Care should ensure that records of general practice carry a marker for carers."),
    ("College of Policing", "national", "The College of Policing is asked to consider whether its course for call handlers prepares them for silent calls."),
]
FILLER = "The panel heard from practitioners that they had lacked time and had not known whom to ask. It saw good work as well, and has said so."


class Wave(Paper):
    def __init__(self, name, seed, kind="DHR", size=11, count=None):
        super().__init__(name, seed, kind, size)
        self.pool = [(self.case.fill("{%s}" % w) if w in self.meta else w, level, self.case.fill(t)) for w, level, t in ASKS][:count or len(ASKS)]
        self.pool = [(surprises.office(t, w) if w in self.meta.values() else w, level, t) for w, level, t in self.pool]

    def by_body(self):
        groups = {}
        for who, level, text in self.pool:
            groups.setdefault(who, []).append((level, text))
        return groups.items()

    def named(self, text, who):
        """Those whom the sentence itself asks to act, as it names them: with the part or the office of the body."""
        for part in ("Partners of", "Practices in the area of", "The emergency department of", "The Director of Public Health at"):
            if text.startswith(f"{part} {who}"):
                return [f"{part.removeprefix('The ')} {who}"]
        first = [x for x in (self.meta["charity"], self.meta["council"]) if text.startswith(f"{self.meta['charity']} and")]
        return first or [who]

    def save(self, half, kind="pdf"):
        if kind != "office":
            super().save(half, kind)
            self.finish(surprises.REPORTS / half / f"{self.name}.{kind}")
            return
        folder = surprises.REPORTS / half
        with tempfile.TemporaryDirectory() as work:
            source = Path(work) / (self.name + ".html")
            source.write_text(self.document(), encoding="utf-8")
            subprocess.run(["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", str(folder), str(source)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        path = folder / f"{self.name}.pdf"
        undate(path)
        self.gold(path, "pdf", folder)

    def finish(self, path):
        """Whatever has to be done to the finished file."""

    def note(self, n):
        """The mark of a footnote, as LibreOffice reads it."""
        return f'<a class="sdfootnoteanc" name="sdfootnote{n}anc" href="#sdfootnote{n}sym"><sup>{n}</sup></a>'

    def notes(self, texts):
        return self.put(*[f'<div id="sdfootnote{n}"><p><a class="sdfootnotesym" name="sdfootnote{n}sym" href="#sdfootnote{n}anc">{n}</a> {esc(t)}</p></div>' for n, t in enumerate(texts, 1)])


@document("dev", "plan-nine-columns")
def _(name):
    d = Wave(name, 70).title().told("intro", "chronology", "lessons").h("Appendix 2: Action plan")
    d.css = "@page wide{size:A4 landscape;margin:12mm} .w{page:wide;font-size:7.5pt} .w h2{font-size:11pt} .w td,.w th{border:1px solid #444} .w th{background:#e4e0ef}"
    heads = ("Rec no.", "Recommendation", "Scope i.e. local, regional or national", "Action to take", "Lead agency", "Key milestones in enacting the recommendation", "Target date", "Date of completion and outcome", "RAG")
    widths = (5, 23, 8, 15, 12, 14, 8, 10, 5)
    n = 0
    d.put('<div class="w">')
    for who, asks in d.by_body():
        d.h(who, 2)
        d.put("<table><thead><tr>" + "".join(f'<th style="width:{w}%">{esc(h)}</th>' for h, w in zip(heads, widths)) + "</tr></thead><tbody>")
        for level, text in asks:
            n += 1
            d.put(f"<tr><td>{n}</td><td>{d.ask(text, str(n), [who], level, source='column')}</td><td>{'National' if level == 'national' else 'Local'}</td><td>Working group to be set up and to report</td><td>{esc(who)}</td>"
                  f"<td>Group meets monthly. Draft by the spring.</td><td>{'March' if n % 2 else 'June'} 2026</td><td>Not yet complete</td><td>{'Amber' if n % 3 else 'Green'}</td></tr>")
        d.put("</tbody></table>")
    d.put("</div>")
    return d


@document("unseen", "rec-four-a")
def _(name):
    d = Wave(name, 71).title().told("intro", "chronology", "analysis").h("What should happen next")
    d.p("These are the recommendations of the panel, gathered under seven aims.")
    for n, (who, asks) in enumerate(list(d.by_body()), 1):
        for k, (level, text) in enumerate(asks):
            number = f"Rec {n}({'abcdef'[k]})"
            d.put(f"<p><b>{number}</b> {d.ask(text, number, [who], level)} <i>[{esc(who)}]</i></p>")
    return d


@document("dev", "r-dot-numbers")
def _(name):
    d = Wave(name, 72).title().told("intro", "chronology", "lessons").h("Recommendations")
    d.css = ".r{display:flex;margin:1.5mm 0}.r span:first-child{flex:0 0 16mm;font-weight:bold}"
    themes = ("Risk", "Recording", "Working together", "Commissioning")
    for t, theme in enumerate(themes, 1):
        d.h(f"Theme {t}: {theme}", 2)
        for k, (who, level, text) in enumerate(d.pool[(t - 1) * 5:t * 5], 1):
            d.put(f'<div class="r"><span>R.{t}.{k}</span><span>{d.ask(text, f"R.{t}.{k}", d.named(text, who), level, source="text")}</span></div>')
    return d


@document("unseen", "inside-conclusions")
def _(name):
    d = Wave(name, 73, count=14).title().told("intro", "chronology", "analysis").h("Conclusions").p(FILLER)
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.p("The panel considered whether this could have been done differently, and concluded that it could. " + FILLER)
        d.put(f"<p style='margin-left:10mm'><b>Recommendation {n}</b></p><p style='margin-left:10mm'>{d.ask(text, f'Recommendation {n}', d.named(text, who), level, source='text')}</p>")
    d.p(FILLER)
    return d


@document("dev", "bold-names-no-numbers")
def _(name):
    d = Wave(name, 74).title().told("intro", "chronology", "lessons").h("Recommendations")
    d.p("The recommendations are set out by agency. Each is followed by the reason for it.")
    for who, asks in d.by_body():
        d.put(f"<p><b>{esc(who)}</b></p>")
        for level, text in asks:
            d.put(f"<p>{d.ask(text, '', [who], level, source='heading')}</p><p style='margin-left:8mm;font-style:italic'>Rationale: the panel saw that staff had been left to find their own way.</p>")
    return d


@document("unseen", "theme-cells-merged")
def _(name):
    d = Wave(name, 75).title().told("intro", "chronology").h("Learning and recommendations")
    d.css = ".w td,.w th{border:1px solid #777} .w th{background:#dfe9df}"
    d.put('<table class="w"><thead><tr><th style="width:38%">Learning</th><th>Recommendation</th></tr></thead><tbody>')
    at, n = 0, 0
    for rows in (1, 3, 2, 4, 1, 2, 3, 4):
        for r in range(rows):
            who, level, text = d.pool[at]
            at, n = at + 1, n + 1
            first = f'<td rowspan="{rows}">{esc("Agencies did not put together what each of them knew about the home. " + FILLER)}</td>' if r == 0 else ""
            d.put(f"<tr>{first}<td>{n}. {d.ask(text, str(n), d.named(text, who), level, source='text')}</td></tr>")
    d.put("</tbody></table>")
    return d


@document("dev", "callouts-and-list")
def _(name):
    d = Wave(name, 76, count=12).title().told("intro", "chronology")
    d.css = ".b{border:1.5px solid #57243f;border-radius:2mm;background:#faf3f7;padding:2mm 4mm;margin:3mm 12mm}"
    said = []
    for n, (who, level, text) in enumerate(d.pool, 1):
        if n % 4 == 1:
            d.h(("Seeing risk", "Sharing what is known", "After a report")[n // 4]).p(FILLER)
        shorter = re.sub(r", and (?:should|publish).*(?=\.$)|, by the end of the financial year,|, as a matter of urgency,", "", text)
        d.p("This theme came up in the records of more than one agency. " + FILLER)
        d.put(f'<div class="b"><p><b>Recommendation {n}:</b> {esc(shorter)}</p></div>')
        said.append(shorter)
    d.h("List of recommendations")
    d.after = "List of recommendations"
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<p><b>Recommendation {n}:</b> {d.ask(text, f'Recommendation {n}', d.named(text, who), level, source='text')}</p>")
    return d


@document("unseen", "welsh-above-english")
def _(name):
    d = Wave(name, 77, "SUSR", count=10)
    d.title("Adolygiad Diogelu Unedig Sengl", "Single Unified Safeguarding Review", f"Into the death of {d.meta['name']} in {d.meta['month']}").told("intro", "chronology", "lessons").h("Argymhellion / Recommendations")
    welsh = ("Dylai'r bwrdd sicrhau bod pob partner yn adolygu ei bolisi ar gam-drin domestig ac yn adrodd yn ôl o fewn chwe mis.",
             "Dylai'r heddlu atgoffa pob swyddog nad yw datganiad a dynnwyd yn ôl yn lleihau'r risg.",
             "Mae angen i'r bwrdd iechyd gytuno ar un ffordd o gofnodi pwy sy'n byw yn yr un cyfeiriad.")
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<p><b>Argymhelliad {n}</b></p><p lang='cy'>{esc(welsh[n % 3])}</p><p><b>Recommendation {n}</b></p><p>{d.ask(text, f'Recommendation {n}', d.named(text, who), level, source='text')}</p>")
    return d


@document("dev", "noted-office", "office")
def _(name):
    d = Wave(name, 78, count=16, size=12).title().told("intro", "chronology", "lessons").h("Recommendations")
    notes = []
    for n, (who, level, text) in enumerate(d.pool, 1):
        mark = ""
        if n % 2:
            notes.append(f"See the practice guidance on this subject, which was under review when the panel met for the {n + 1}th time.")
            mark = d.note(len(notes))
        d.put(f"<p>Recommendation {n}: {d.ask(text, f'Recommendation {n}', d.named(text, who), level, source='text')}{mark}</p>")
    d.h("Next steps").p(FILLER)
    d.notes(notes)
    return d


@document("unseen", "text-boxes", "docx")
def _(name):
    d = Wave(name, 79, count=12).title().told("intro")
    for n, (who, level, text) in enumerate(d.pool, 1):
        if n % 4 == 1:
            d.h(("Seeing risk", "Sharing what is known", "After a report")[n // 4])
        d.p("The panel looked at this theme with care. " + FILLER)
        d.put(f"<p>BOXED Recommendation {n}: {d.ask(text, f'Recommendation {n}', d.named(text, who), level, source='text')}</p>")
    d.finish = boxed
    return d


def boxed(path):
    """Puts the marked paragraphs into text boxes as Word keeps them: once for itself, once for older programs."""
    def box(match):
        inner = match.group(0).replace("BOXED ", "")
        shape = ('<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
                 '<wp:extent cx="5000000" cy="900000"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>'
                 '%s</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>')
        return shape % (inner, inner)
    with zipfile.ZipFile(path) as old:
        parts = {i.filename: old.read(i) for i in old.infolist()}
    xml = parts["word/document.xml"].decode("utf-8")
    xml = re.sub(r"<w:p>(?:(?!</w:p>).)*BOXED (?:(?!</w:p>).)*</w:p>", box, xml, flags=re.S)
    for prefix, uri in (("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"), ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"), ("v", "urn:schemas-microsoft-com:vml"),
                        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")):
        if f"xmlns:{prefix}=" not in xml:
            xml = xml.replace("<w:document ", f'<w:document xmlns:{prefix}="{uri}" ', 1)
    parts["word/document.xml"] = xml.encode("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part, content in parts.items():
            new.writestr(zipfile.ZipInfo(part, (2024, 1, 15, 9, 0, 0)), content, zipfile.ZIP_DEFLATED)


@document("dev", "summary-and-overview")
def _(name):
    d = Wave(name, 80, count=13)
    d.title("Domestic Homicide Review", "Executive Summary", f"Into the death of {d.meta['name']} in {d.meta['month']}").told("intro", "lessons").h("Recommendations")
    d.put("<ul>")
    for _, _, text in d.pool:
        d.put(f"<li>{esc(re.sub(' should ', ' to ', text, count=1))}</li>")
    d.put("</ul>")
    d.title("Domestic Homicide Review", "Overview Report", f"Into the death of {d.meta['name']} in {d.meta['month']}").told("intro", "chronology", "analysis").h("Recommendations").p("The panel makes the following recommendations.")
    d.after = "The panel makes the following recommendations."
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<p>{n}. {d.ask(text, str(n), d.named(text, who), level, source='text')}</p>")
    return d


@document("unseen", "dardr-template")
def _(name):
    d = Wave(name, 81, "DARDR")
    d.title("Domestic Abuse Related Death Review", "Overview Report", f"Into the death of {d.meta['name']} in {d.meta['month']}").told("intro", "chronology", "lessons").h("Section 9: Recommendations and Action Plan")
    d.css = "@page wide{size:A4 landscape;margin:14mm} .w{page:wide;font-size:8.5pt;break-before:page} .w td,.w th{border:1px solid #555} .w th{background:#eee} .k{font-weight:bold;background:#f5f5f5;width:26%}"
    d.put('<div class="w">')
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f'<table style="margin-bottom:6mm;break-inside:avoid"><tbody><tr><td class="k">Recommendation {n}</td><td>{d.ask(text, f"Recommendation {n}", [who], level, source="column")}</td></tr><tr><td class="k">Scope</td><td>{"National" if level == "national" else "Local"}</td></tr>'
              f'<tr><td class="k">Action to take</td><td>Terms of a working group to be agreed</td></tr><tr><td class="k">Lead agency</td><td>{esc(who)}</td></tr><tr><td class="k">Target date</td><td>June 2026</td></tr></tbody></table>')
    d.put("</div>")
    return d


@document("dev", "capital-labels")
def _(name):
    d = Wave(name, 82, count=15).title().told("intro", "chronology")
    d.h("Analysis by theme")
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<p><b>FINDING {n}</b></p>").p(FILLER)
        d.put(f"<p><b>RECOMMENDATION {n}</b></p><p>{d.ask(text, f'RECOMMENDATION {n}', d.named(text, who), level, source='text')}</p>")
    return d


@document("unseen", "sideways-plan")
def _(name):
    d = Wave(name, 83, count=16).title().told("intro", "chronology", "lessons").h("Action Plan")
    d.css = (".p{break-before:page;position:relative;height:250mm} .s{position:absolute;left:0;top:250mm;width:248mm;transform:rotate(-90deg);transform-origin:0 0;font-size:9pt} .s td,.s th{border:1px solid #444} .s th{background:#dde}")
    for at in range(0, 16, 4):
        d.put('<div class="p"><div class="s"><table><thead><tr><th style="width:6%">No.</th><th style="width:46%">Recommendation</th><th>Action</th><th>Lead agency</th><th style="width:12%">Target date</th></tr></thead><tbody>')
        for n, (who, level, text) in enumerate(d.pool[at:at + 4], at + 1):
            d.put(f"<tr><td>{n}</td><td>{d.ask(text, str(n), [who], level, source='column')}</td><td>To be taken forward by a task group</td><td>{esc(who)}</td><td>May 2026</td></tr>")
        d.put("</tbody></table></div></div>")
    return d


@document("dev", "labels-without-numbers")
def _(name):
    d = Wave(name, 84, count=14).title().told("intro", "chronology").h("Learning and recommendations")
    for n, (who, level, text) in enumerate(d.pool, 1):
        d.put(f"<p><b>Learning:</b> {esc(FILLER)}</p><p><b>Recommendation:</b> {d.ask(text, '', d.named(text, who), level, source='text')}</p>")
    return d


@document("unseen", "roman-labels-split", "office")
def _(name):
    d = Wave(name, 85, count=16, size=15).title().told("intro", "chronology", "lessons").h("Recommendations").p("The panel makes these recommendations to those named.")
    notes = []
    numerals = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI".split()
    for n, (who, level, text) in enumerate(d.pool, 1):
        mark = ""
        if n % 5 == 0:
            notes.append("The statutory guidance was being revised when this report was written.")
            mark = d.note(len(notes))
        d.put(f"<p><b>Recommendation {numerals[n - 1]}.</b> {d.ask(text, f'Recommendation {numerals[n - 1]}', d.named(text, who), level, source='text')}{mark}</p>")
    d.notes(notes)
    return d


@document("dev", "web-accordion", "html")
def _(name):
    d = Wave(name, 86).title().told("intro", "chronology", "lessons").h("Recommendations by agency")
    n = 0
    for who, asks in d.by_body():
        d.put(f"<details><summary>{esc(who)}</summary><ul>")
        for level, text in asks:
            n += 1
            d.put(f"<li><p><strong>{n}</strong> {d.ask(text, str(n), [who], level, source='heading')}</p><p>Status: <em>under way</em></p></li>")
        d.put("</ul></details>")
    return d


@document("unseen", "letter-to-minister")
def _(name):
    d = Wave(name, 87)
    d.put("<p>Home Office<br>2 Marsham Street<br>London</p>").p("Dear Minister,").put("<p><b>Domestic homicide review into the death of " + d.meta["name"] + "</b></p>")
    d.p("The review is complete. The panel asked me to draw four matters to your attention, and I do so with the agreement of the family.", "{name} died in {month}. {other} was known to several services.")
    d.p("We recommend that:")
    for mark, text in zip("abcd", ("the Home Office should set out in guidance how a panel is to hear from a person who has been convicted;", "training for chairs be paid for and be offered each year;", "the form on which a review is notified be shortened; and",
                                   "a library of published reviews be opened to researchers.")):
        d.put(f"<p style='margin-left:8mm'>({mark}) {d.ask(text, f'({mark})', ['Home Office'], 'national', source='heading')}</p>")
    d.p("I would be glad to meet your officials.", "Yours sincerely,", "{chair}")
    return d


if __name__ == "__main__":
    wanted = set(sys.argv[1:])
    for half, name, kind, function in surprises.DOCUMENTS:
        if not wanted or name in wanted:
            function(name).save(half, kind)
