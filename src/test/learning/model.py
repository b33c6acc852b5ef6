"""The sentence model as its ONNX file holds it: its words, its layers, and its whole numbers."""

import json
import re
import unicodedata

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

HEADS = 12
BEGIN, END = 101, 102
MATRICES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "o": "attention.output.dense",
    "i": "intermediate.dense",
    "d": "output.dense",
}
NORMS = {"ln1": "attention.output.LayerNorm", "ln2": "output.LayerNorm"}
MOST = 127


class Model(nn.Module):
    """What is taught are the matrices; each counts as rounded to whole numbers of its scale."""

    def __init__(self, path):
        super().__init__()
        graph = onnx.load(path).graph
        kept = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
        self.scale, self.source = {}, {}
        self.taught, self.fixed = nn.ParameterDict(), {}
        for node in graph.node:
            if node.op_type == "MatMulInteger" and node.input[1].endswith("_quantized"):
                layer, part = re.search(r"layer\.(\d+)/(.*?)/MatMul", node.name).groups()
                short = next(k for k, v in MATRICES.items() if v == part.replace("/", "."))
                name, key = node.input[1][: -len("_quantized")], f"{layer}_{short}"
                self.scale[key] = torch.tensor(kept[name + "_scale"].astype(numpy.float32))
                self.source[key] = node.input[1]
                self.taught[key] = nn.Parameter(torch.tensor(whole(kept, name)))
        self.layers = 1 + max(int(key.split("_")[0]) for key in self.taught.keys())
        for layer in range(self.layers):
            for short, part in MATRICES.items():
                self.fixed[f"{layer}_{short}_b"] = torch.tensor(kept[f"encoder.layer.{layer}.{part}.bias"])
            for short, part in NORMS.items():
                for end in ("weight", "bias"):
                    self.fixed[f"{layer}_{short}_{end}"] = torch.tensor(kept[f"encoder.layer.{layer}.{part}.{end}"])
        for part in ("word", "position", "token_type"):
            self.fixed[part] = torch.tensor(whole(kept, f"embeddings.{part}_embeddings.weight"))
        for end in ("weight", "bias"):
            self.fixed["first_" + end] = torch.tensor(kept["embeddings.LayerNorm." + end])

    def matrix(self, key):
        exact, scale = self.taught[key], self.scale[key]
        rounded = torch.clamp(torch.round(exact / scale), -MOST, MOST) * scale
        return exact + (rounded - exact).detach()

    def linear(self, key, x):
        return x @ self.matrix(key) + self.fixed[key + "_b"]

    def norm(self, key, x):
        return functional.layer_norm(x, (x.shape[-1],), self.fixed[key + "_weight"], self.fixed[key + "_bias"], 1e-12)

    def dropped(self, x):
        return functional.dropout(x, 0.1, self.training)

    def layer(self, at, x, mask):
        rows, tokens, width = x.shape

        def parts(short):
            return self.linear(f"{at}_{short}", x).view(rows, tokens, HEADS, width // HEADS).transpose(1, 2)

        q, k, v = parts("q"), parts("k"), parts("v")
        looks = (q @ k.transpose(2, 3)) / numpy.sqrt(width // HEADS) + mask
        seen = (self.dropped(looks.softmax(-1)) @ v).transpose(1, 2).reshape(rows, tokens, width)
        x = self.norm(f"{at}_ln1", x + self.dropped(self.linear(f"{at}_o", seen)))
        inner = functional.gelu(self.linear(f"{at}_i", x))
        return self.norm(f"{at}_ln2", x + self.dropped(self.linear(f"{at}_d", inner)))

    def forward(self, texts):
        """The directions of texts, each a list of token numbers."""
        longest = max(map(len, texts))
        ids = torch.zeros(len(texts), longest, dtype=torch.long)
        there = torch.zeros(len(texts), longest)
        for row, text in enumerate(texts):
            ids[row, : len(text)] = torch.tensor(text)
            there[row, : len(text)] = 1
        x = self.fixed["word"][ids] + self.fixed["position"][:longest][None] + self.fixed["token_type"][0]
        x = self.norm("first", x)
        mask = (1 - there[:, None, None, :]) * -1e4
        for at in range(self.layers):
            x = self.layer(at, x, mask)
        return functional.normalize((x * there[..., None]).sum(1) / there.sum(1, keepdim=True), dim=-1)

    def numbers(self):
        """The whole numbers of each matrix by the name that the file gives it."""
        for key, exact in self.taught.items():
            rounded = torch.clamp(torch.round(exact.detach() / self.scale[key]), -MOST, MOST)
            yield self.source[key], rounded.numpy().astype(numpy.int8)


def whole(kept, name):
    if name in kept:
        return kept[name].astype(numpy.float32)
    numbers = kept[name + "_quantized"].astype(numpy.float32) - kept[name + "_zero_point"].astype(numpy.float32)
    return numbers * kept[name + "_scale"]


class Words:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.known = json.load(file)["model"]["vocab"]

    def tokens(self, text):
        plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
        return [token for word in re.findall(r"[^\W_]+|[^\w\s]|_", plain) for token in self.pieces(word)]

    def pieces(self, word):
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.known:
                end -= 1
            if end == start:
                return [self.known["[UNK]"]]
            found.append(self.known[("##" if start else "") + word[start:end]])
            start = end
        return found
