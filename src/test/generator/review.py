"""One neutral description of a review: what it says and what it recommends, without any layout."""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

HERE = Path(__file__).parent
PLAN_FIELDS = ("scope", "action", "lead", "milestones", "target", "outcome")
END_LINE = "This is a fictional document: every person, place and local body in it is invented."


@dataclass(frozen=True)
class Asked:
    """A recommendation as the panel wrote it."""

    number: str
    level: str
    to: tuple
    text: str
    subs: tuple = ()
    plan: dict | None = None
    note: str = ""

    def whole(self):
        """The text with its sub-items, each with its marker."""
        return " ".join([self.text] + [f"{m} {t}" for m, t in self.subs])


@dataclass(frozen=True)
class Review:
    meta: dict
    sections: list  # (level, heading, blocks)
    asked: list
    negatives: list = field(default_factory=list)

    def without(self, index):
        return replace(self, asked=[a for i, a in enumerate(self.asked) if i != index])


def standards():
    parts = re.split(r"(?m)^=== (\S+)\n", (HERE / "standard.txt").read_text(encoding="utf-8"))
    return dict(zip(parts[1::2], parts[2::2]))


def load(path):
    return parse(Path(path).read_text(encoding="utf-8"))


def parse(source):
    body, _, tail = source.partition("\n%%\n")
    lines = body.splitlines()
    meta = {}
    while lines and not lines[0].startswith("#"):
        key, _, value = lines.pop(0).partition(":")
        meta[key.strip()] = value.strip()
    return Review(meta, sections(lines, meta), asked(tail))


def sections(lines, meta):
    found, shared = [], standards()
    pending = list(lines)
    while pending:
        line = pending.pop(0).strip()
        if not line:
            continue
        name = line[1:]
        if line.startswith("@") and name in shared:
            pending = shared[name].splitlines() + pending
        elif line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
            found.append((level, line.lstrip("# "), []))
        else:
            found[-1][2].append(block(fill(line, meta)))
    return found


def fill(line, meta):
    return re.sub(r"\{(\w+)\}", lambda m: meta.get(m.group(1), m.group(0)), line)


def block(line):
    if line.startswith("@"):
        return ("at", line[1:])
    if line.startswith("- "):
        return ("li", line[2:])
    if re.match(r"[A-Z]{2,6} = ", line):
        return ("term", tuple(line.split(" = ", 1)))
    return ("p", line)


def asked(tail):
    return [one(chunk) for chunk in re.split(r"(?m)^(?=\[[^\]]*\] (?:panel|single-agency|national) \|)", tail) if chunk.strip()]


def one(chunk):
    lines = [x for x in chunk.strip().splitlines() if x.strip()]
    number, level, to = re.match(r"\[(.*?)\] (\S+) \| ?(.*)", lines[0]).groups()
    text, subs, plan, note = "", [], None, ""
    for line in lines[1:]:
        if line.startswith("plan:"):
            plan = dict(zip(PLAN_FIELDS, [x.strip() for x in line[5:].split("|")]))
        elif line.startswith("note:"):
            note = line[5:].strip()
        elif re.match(r"[a-f]\) ", line):
            subs.append(tuple(line.split(" ", 1)))
        else:
            text = (text + " " + line).strip()
    return Asked(number, level, tuple(x.strip() for x in to.split(";") if x.strip()), text, tuple(subs), plan, note)
