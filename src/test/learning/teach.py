"""Teaches the model of meanings which recommendations ask the same: python3 -B teach.py MODEL.onnx TOKENIZER.json"""

import gzip
import hashlib
import random
import sys
import time
from pathlib import Path

import numpy
import onnx
import torch
from model import BEGIN, END, Model, Words

HERE = Path(__file__).resolve().parents[2]
LESSONS = HERE.parent / "target/lessons"
CHANGES = HERE / "main/resources/meaning/asks.gz"

ROUNDS, AT_ONCE, NEIGHBOURS, TOKENS = 4, 64, 6, 90
PACE, SHARPNESS, WITHOUT_NAMES = 1e-4, 0.05, 0.3


class Wave:
    """The asks of one file: groups that ask the same, and which groups are of one topic. Each ask is there with the
    names of its concepts and without them."""

    def __init__(self, path, words):
        self.groups, self.topics, self.size = {}, {}, 0
        for line in path.read_text("utf-8").splitlines():
            group, *forms = line.split("\t")
            self.groups.setdefault(group, []).append([words.tokens(form)[:TOKENS] for form in forms])
            self.size += 1
        for group in self.groups:
            parts = group.split("-")
            self.topics.setdefault(parts[1] if len(parts[0]) == 1 else parts[0], []).append(group)

    def lesson(self):
        """Two asks of each of some groups, those of one topic together."""
        groups, topics = [], list(self.topics)
        random.shuffle(topics)
        for topic in topics:
            near = self.topics[topic][:]
            random.shuffle(near)
            groups += near[:NEIGHBOURS]
            if len(groups) >= AT_ONCE // 2:
                break
        texts, names = [], []
        for name, group in enumerate(groups):
            two = random.sample(self.groups[group], min(2, len(self.groups[group])))
            texts += [[BEGIN, *forms[random.random() < WITHOUT_NAMES], END] for forms in two]
            names += [name] * len(two)
        return texts, torch.tensor(names)


def loss(directions, names):
    """How far from certain it is, by nearness alone, which of the others asks the same."""
    near = directions @ directions.T / SHARPNESS
    itself = torch.eye(len(names), dtype=torch.bool)
    same = (names[:, None] == names[None]) & ~itself
    near = near.masked_fill(itself, -1e9)
    certain = near - torch.logsumexp(near, 1, keepdim=True)
    paired = same.any(1)
    return -(certain * same).sum(1)[paired].div(same.sum(1)[paired]).mean()


def directions(model, texts):
    """Of all texts, read in three parts by length, so that the short ones are not filled up to the longest."""
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    thirds = [part for part in numpy.array_split(order, 3) if part.size]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        parts = [model([texts[at] for at in part]) for part in thirds]
    return torch.cat([part.float() for part in parts])[torch.tensor(numpy.argsort(order))]


def teach(model, waves):
    sizes = [wave.size for wave in waves]
    steps = int(ROUNDS * sum(sizes) / AT_ONCE)
    learner = torch.optim.AdamW(model.taught.parameters(), lr=PACE, weight_decay=0.01)
    started, lost = time.time(), 0
    for step in range(steps):
        for group in learner.param_groups:
            group["lr"] = PACE * min(1, (step + 1) / 30) * (1 - step / steps)
        texts, names = random.choices(waves, sizes)[0].lesson()
        wrong = loss(directions(model, texts), names)
        learner.zero_grad()
        wrong.backward()
        torch.nn.utils.clip_grad_norm_(model.taught.parameters(), 1.0)
        learner.step()
        lost += float(wrong)
        if (step + 1) % 20 == 0:
            print(f"{step + 1} of {steps}, loss {lost / 20:.3f}, {time.time() - started:.0f} s", flush=True)
            lost = 0


def keep(model, path):
    made = Path(path).read_bytes()
    places = {each.name: each.raw_data for each in onnx.load(path).graph.initializer}
    taught = bytearray(made)
    for name, numbers in model.numbers():
        at = made.find(places[name])
        if at < 0 or made.find(places[name], at + 1) >= 0:
            sys.exit(f"{name} does not stand in the file just once")
        taught[at : at + numbers.size] = numbers.tobytes()
    CHANGES.parent.mkdir(exist_ok=True)
    CHANGES.write_bytes(kept(made, bytes(taught)))
    print(f"{CHANGES.stat().st_size} bytes kept")


def kept(made, taught):
    """What the program keeps: the digest of the model's file and by how much each byte changes."""
    changes = numpy.frombuffer(taught, numpy.uint8) - numpy.frombuffer(made, numpy.uint8)
    return gzip.compress(hashlib.sha256(made).digest() + changes.tobytes(), 9, mtime=0)


def main():
    torch.set_num_threads(2)
    torch.manual_seed(1)
    random.seed(1)
    model, words = Model(sys.argv[1]), Words(sys.argv[2])
    model.train()
    teach(model, [Wave(path, words) for path in sorted(LESSONS.glob("*.tsv"))])
    keep(model, sys.argv[1])


if __name__ == "__main__":
    main()
