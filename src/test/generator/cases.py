"""Invents a review from the bank: the same seed gives the same review."""

import random
import re

from review import HERE, Asked, Review, asked

MONTHS = "January February March April May June July August September October November December".split()
BODIES = ("area", "csp", "council", "police", "icb", "trust", "mh", "housing", "charity")
CHAIRS = ("Rosalind Peake", "Idris Fenn", "Gwendoline Marsh", "Tobias Larkin", "Sunita Rao", "Edmund Hale")
TITLES = {"DHR": "Domestic Homicide Review", "DARDR": "Domestic Abuse Related Death Review", "SAR": "Safeguarding Adults Review", "LCSPR": "Local Child Safeguarding Practice Review",
          "SUSR": "Single Unified Safeguarding Review"}


def bank():
    source = (HERE / "bank.txt").read_text(encoding="utf-8")
    lists, _, recommendations = source.partition("\n%%\n")
    parts = re.split(r"(?m)^=== (\S+)\n", lists)
    return {k: [x for x in v.splitlines() if x.strip()] for k, v in zip(parts[1::2], parts[2::2])}, asked(recommendations)


class Case:
    """One invented review. `counts` says how many recommendations of each level it makes."""

    def __init__(self, seed, kind="DHR", counts=(4, 6, 2), pick=None, **meta):
        self.random = random.Random(seed)
        self.lists, self.pool = bank()
        place = self.lists["places"][seed % len(self.lists["places"])]
        name, other, relationship, case_type, age, other_age = [x.strip() for x in self.lists["people"][(seed + seed // 6) % len(self.lists["people"])].split("|")]
        self.year = 2020 + seed % 4  # late enough for integrated care boards to exist when it is published
        published = f"{self.random.choice(MONTHS)} {self.year + 3}"
        month = f"{self.random.choice(MONTHS)} {self.year}"
        self.meta = dict(zip(BODIES, [x.strip() for x in place.split("|")]))
        self.meta.update(type=kind, name=name, other=other, relationship=relationship, case_type=case_type, victim_age=age, perpetrator_age=other_age, month=month,
                         completed=f"{self.random.choice(MONTHS)} {self.year + 2}", published=published, chair=CHAIRS[seed % len(CHAIRS)], victim_sex="female", perpetrator_sex="male",
                         possessive="her", records="Eight", they="she", them="her", id="", problems="", title=f"{TITLES[kind]} | Overview Report | Into the death of {name} in {month}")
        if kind == "SAR":
            self.meta["csp"] = f"{self.meta['area']} Safeguarding Adults Board"
        if kind == "LCSPR":
            self.meta["csp"] = f"{self.meta['area']} Safeguarding Children Partnership"
        self.meta.update(meta)
        self.asked = self.choose(counts, pick)
        self.meta.setdefault("declared", str(len(self.asked)))

    def fill(self, text):
        return re.sub(r"\{(\w+)\}", lambda m: self.meta.get(m.group(1), m.group(0)), text)

    def choose(self, counts, pick):
        chosen = []
        for level, count in zip(("panel", "single-agency", "national"), counts):
            members = [a for a in self.pool if a.level == level and (pick is None or pick(a))]
            chosen += sorted(self.random.sample(members, min(count, len(members))), key=self.pool.index)
        return [self.plan(a, i) for i, a in enumerate(chosen)]

    def plan(self, a, i):
        to = tuple(self.fill(x) for x in a.to)
        r, lists = self.random, self.lists
        scope = "National" if a.level == "national" else r.choice(("Local", "Regional"))
        when = f"{r.choice(MONTHS)} {self.year + 3 + r.randint(0, 1)}"
        plan = dict(scope=scope, action=r.choice(lists["actions"]), lead="; ".join(to), milestones=r.choice(lists["milestones"]), target=when, outcome=r.choice(lists["outcomes"]))
        return Asked(a.number, a.level, to, self.fill(a.text), tuple((m, self.fill(t)) for m, t in a.subs), plan)

    def some(self, name, count):
        texts = self.lists[name]
        return [("p", self.fill(t)) for t in sorted(self.random.sample(texts, min(count, len(texts))), key=texts.index)]

    def review(self, headings, extra=()):
        """`headings` names the sections in order: (heading, what stands in it)."""
        for n in range(1, 9):
            self.meta[f"m{n}"] = f"{MONTHS[(n * 5) % 12]} {self.year - 3 + n // 3}"
        sections = []
        seen = self.some("analysis", 99)
        self.random.shuffle(seen)
        for heading, content in headings:
            sections.append((1, heading, self.content(content)))
            if content == "analysis":
                for n, body in enumerate(("police", "icb", "trust", "council", "housing")):
                    sections.append((2, self.meta[body], seen[n * 3:n * 3 + 3]))
        return Review(self.meta, sections, self.asked)

    def content(self, content):
        if isinstance(content, list):
            return [self.parsed(x) for x in content]
        if content == "intro":
            return self.some("intro", 9) + self.some("outcome." + self.meta["case_type"], 9)
        if content == "analysis":
            return [("p", self.fill("The panel looked at each agency in turn, from the records and from what practitioners said."))]
        shared = (HERE / "standard.txt").read_text(encoding="utf-8")
        found = re.search(rf"(?ms)^=== {re.escape(content)}\n(.*?)(?=^=== |\Z)", shared)
        if found:
            return [self.parsed(x) for x in found.group(1).splitlines() if x.strip()]
        if content in self.lists:
            return self.some(content, 8)
        return []

    def parsed(self, line):
        from review import block
        return block(self.fill(line))
