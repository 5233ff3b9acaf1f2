#!/usr/bin/env python3
"""Learns from annotated articles which words name events, of which kind and with which status, who takes part in them, where and when, which name the same event and how events bear on each other;
writes ontology/reading/events.safetensors.

learn_events.py MODEL.onnx TOKENIZER.json OUT.safetensors GOLD ARTICLES [GOLD ARTICLES ...] --candidates CANDIDATES.jsonl [...] [--held-out GOLD ARTICLES ...]

The language model all-MiniLM-L6-v2, in 8 bits, stays as it is but for narrow matrices that are added to its weights (LoRA, Hu et al. 2021), its biases and norms;
a linear classifier over the vector of each word's first piece tells kind and status. Of the word of an event and each of the mentions around it, the product of two
short vectors that are linear in theirs tells whether that is who acts, undergoes, or otherwise takes part, where or when it happens, or who says so (a biaffine classifier,
Dozat and Manning 2017); of several mentions of one entity the likeliest counts. The mentions are those that Entente's reader finds (CandidateListing, see docs/reading.md).
Of the words of two events, anywhere in the article, such products tell whether they name the same one, and how the one bears on the other: of all words of the two the likeliest counts.
Annotations have the form that docs/evaluation.md describes.
With --held-out, articles that share a twentieth of their runs of eight words with these are left out, and the figures of these are printed.
Needs PyTorch and onnx (Debian: python3-torch, python3-onnx); nothing of it is needed to build, test or run Entente.
"""
import argparse, glob, json, math, os, random, re, struct, unicodedata
import numpy as np, onnx, torch
from onnx import numpy_helper
from torch import nn
import torch.nn.functional as F

KINDS = """Accusation Agreement Aid Appointment ArmsTransfer Attack Call Cancellation Ceremony Condemnation Conference CooperationProgramme Denial Departure
Deployment Election Exercise Expulsion Incursion Invitation LogisticSupport Meeting MinisterialMeeting Negotiation Operation Patrol Pledge PortCall
Postponement Protest Refusal Request Resumption Sanction Statement SummitMeeting Suspension Training Visit Warning WeaponsDevelopment WeaponsTest
Withdrawal""".split()
STATES = "Proposed Planned Ongoing Occurred Postponed Suspended Cancelled Denied".split()
PARTS = "participant agent target place source time".split()
BONDS = "same affects cause purpose partOf follows implements".split()
WINDOW, TITLE, LONGEST, IGNORED, SHORT, BATCH = 180, 30, 300, -100, 64, 9


def plain(name):
    name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    return re.sub(r"^(the|a|an) ", "", re.sub(r"[^a-z0-9]+", " ", re.sub(r"['’]s\b", "", name)).strip())


def months(edtf):
    """The first and the last month of a time."""
    parts = [p for p in re.split(r"[/,]", re.sub(r"[\[\]{}~?%]", "", edtf.replace("..", "/"))) if re.match(r"\d{4}", p)]
    month = lambda part, other: (int(part[:4]), int(part[5:7]) if re.match(r"\d{4}-(0[1-9]|1[0-2])", part) else other)
    return (month(parts[0], 1), month(parts[-1], 12)) if parts else None


class Pieces:
    """WordPiece, without regard to capitals and accents, as in the Java class of the same task."""

    def __init__(self, file):
        self.numbers = json.load(open(file, encoding="utf-8"))["model"]["vocab"]

    def cut(self, word):
        word = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        found, begin = [], 0
        while begin < len(word):
            end = len(word)
            while end > begin and ("##" if begin else "") + word[begin:end] not in self.numbers:
                end -= 1
            if end == begin or len(word) > 60:
                return [self.numbers["[UNK]"]]
            found.append(self.numbers[("##" if begin else "") + word[begin:end]])
            begin = end
        return found


class Article:
    """The words of an article, for each its kind (0 for none) and status; whom and what it mentions, and their parts in its events."""

    def __init__(self, annotation, folder, candidates):
        gold = json.load(open(annotation, encoding="utf-8"))
        file = os.path.join(folder, gold["article"])
        head, self.body = open(file, encoding="utf-8").read().split("\n\n", 1)
        named = candidates.get(os.path.realpath(file), {"text": self.body, "names": {}, "mentions": [], "times": []})
        self.body = named["text"]
        title = re.search(r"(?i)title:\s*(.*)", head)
        self.title = title.group(1) if title else ""
        self.words = [match.span() for match in re.finditer(r"[^\W_]+|[^\w\s]|_", self.body)]
        self.kinds, self.states = [0] * len(self.words), [IGNORED] * len(self.words)
        self.events, self.relations = {}, {}
        for told in gold["relations"]:
            self.relations.setdefault((told["from"], told["to"]), set()).add(told["relation"])
        self.read_candidates(named)
        names = {e["id"]: {plain(n) for n in [e["name"], *e.get("aliases", [])] if n} for e in gold["entities"]}
        for event in gold["events"]:
            parts = self.parts_in(event, names)
            for mention in event["mentions"]:
                at = self.body.find(mention["context"]) + mention["context"].find(mention["anchor"])
                inside = [i for i, (b, e) in enumerate(self.words) if b < at + len(mention["anchor"]) and e > at]
                for i in inside[:-1]:
                    self.kinds[i] = self.kinds[i] or IGNORED
                if inside:
                    self.kinds[inside[-1]] = 1 + KINDS.index(event["type"])
                    self.states[inside[-1]] = STATES.index(event["status"])
                    self.parts[inside[-1]] = parts
                    self.events[inside[-1]] = event["id"]

    def read_candidates(self, named):
        """The word at which each mention stands, and what it may be: an entity, or a time expression."""
        at = {offset: i for i, (begin, end) in enumerate(self.words) for offset in range(begin, end)}
        self.mentions, self.parts, self.names, self.times = [], {}, {}, {}
        for entity, names in named["names"].items():
            self.names[entity] = {plain(name) for name in names}
        for entity, begin, end, first, last in named["mentions"]:
            self.names[entity].add(plain(self.body[begin:end]))
            self.mentions.append((at.get(last - 1, at.get(first)), entity))
        for number, (begin, end, past, future) in enumerate(named["times"]):
            self.times[f"time {number}"] = (self.body[begin:end].lower(), [m for m in (months(past), months(future)) if m])
            self.mentions.append((at.get(end - 1, at.get(begin)), f"time {number}"))
        self.mentions = [mention for mention in self.mentions if mention[0] is not None]

    def parts_in(self, event, names):
        """For each candidate 1, 0 or IGNORED a part."""
        asked = {part: [names.get(i, set()) for i in event.get(key) or []] for part, key in (("participant", "participants"), ("agent", "agent"), ("target", "target"))}
        asked["place"] = [names.get(event["place"], set())] if event.get("place") else []
        asked["source"] = [{plain(source)} for source in event.get("attributedTo") or []]
        found = {entity: [self.answers(entity, asked[part]) for part in PARTS[:-1]] + [IGNORED] for entity in self.names}
        return found | {time: [IGNORED] * (len(PARTS) - 1) + [answer] for time, answer in self.times_of(event).items()}

    def answers(self, entity, asked):
        own = self.names[entity]
        if any(own & names for names in asked):
            return 1
        known = set().union(*self.names.values())
        open_words = {word for names in asked if not names & known for name in names for word in name.split() if len(word) > 3}
        return IGNORED if open_words & {word for name in own for word in name.split()} else 0

    def times_of(self, event):
        if event.get("when"):
            when = event["when"].lower()
            found = {time: int(words in when or when in words) for time, (words, _) in self.times.items()}
        elif event.get("time") and months(event["time"]):
            first, last = months(event["time"])
            found = {time: int(any(begin == first and end >= first and last >= begin for begin, end in meant)) for time, (_, meant) in self.times.items()}
        else:
            return {time: 0 for time in self.times}
        return found if any(found.values()) else {time: IGNORED for time in self.times}

    def bonds(self, one, other):
        """Of two events: 1, 0 or IGNORED for each bond but that of being the same."""
        told = self.relations.get((one, other), ())
        return [int(bond in told) if self.relations else IGNORED for bond in BONDS[1:]]

    def word(self, i):
        return self.body[slice(*self.words[i])]

    def runs(self, length=8):
        words = [self.word(i).lower() for i in range(len(self.words)) if self.word(i)[0].isalnum()]
        return {" ".join(words[i:i + length]) for i in range(len(words) - length + 1)}

    def windows(self, pieces):
        """Whole sentences after the title: (words, the place of each word's first piece, pieces)."""
        cuts = [0] + [m.end() for m in re.finditer(r"(?<=[.!?])[\"”’)]*\s+(?=[A-Z“\"(])|\n+", self.body)] + [len(self.body) + 1]
        own, together, size = [pieces.cut(self.word(i)) for i in range(len(self.words))], [[]], 0
        for begin, end in zip(cuts, cuts[1:]):
            sentence = [i for i, (b, _) in enumerate(self.words) if begin <= b < end]
            more = sum(len(own[i]) for i in sentence)
            if together[-1] and size + more > WINDOW:
                together.append([])
                size = 0
            together[-1] += sentence
            size += more
        title = [piece for match in re.finditer(r"[^\W_]+|[^\w\s]|_", self.title) for piece in pieces.cut(match.group())][:TITLE]
        for words in filter(None, together):
            numbers, first = [pieces.numbers["[CLS]"], *title, pieces.numbers["[SEP]"]], []
            for i in words:
                if len(numbers) < LONGEST:
                    first.append(len(numbers))
                    numbers += own[i]
            yield words[:len(first)], first, numbers + [pieces.numbers["[SEP]"]]


class Narrow(nn.Module):
    """A layer that stays as it is, but for two narrow matrices whose product is added to its weights."""

    def __init__(self, weight, bias, rank):
        super().__init__()
        self.weight, self.bias = nn.Parameter(weight, requires_grad=False), nn.Parameter(bias)
        self.down = nn.Parameter(torch.randn(weight.shape[0], rank) / math.sqrt(weight.shape[0]))
        self.up = nn.Parameter(torch.zeros(rank, weight.shape[1]))

    def forward(self, x):
        return x @ self.weight + (x @ self.down) @ self.up + self.bias


class Encoder(nn.Module):
    PARTS = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"]

    def __init__(self, file, rank):
        super().__init__()
        model = onnx.load(file)
        given = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
        matrices = [node.input[1].removesuffix("_quantized") for node in model.graph.node if node.op_type == "MatMulInteger"]
        whole = lambda name: (given[name + "_quantized"].astype(np.float32) - given[name + "_zero_point"]) * given[name + "_scale"]
        tensor = lambda name: torch.tensor(np.array(given[name] if name in given else whole(name)))
        self.word, self.place, self.segment = (tensor(f"embeddings.{n}_embeddings.weight") for n in ("word", "position", "token_type"))
        self.size, self.heads, self.names = self.word.shape[1], 12, {}
        self.norms, self.layers, self.drop = nn.ModuleDict(), nn.ModuleList(), nn.Dropout(.1)
        for number in range(len(matrices) // 6):
            layer = nn.ModuleList()
            for part, name in zip(self.PARTS, matrices[6 * number:]):
                layer.append(Narrow(tensor(name), tensor(f"encoder.layer.{number}.{part}.bias"), rank))
                self.names[f"layers.{number}.{len(layer) - 1}"] = (name, f"encoder.layer.{number}.{part}.bias")
            self.layers.append(layer)
        for name in [f"encoder.layer.{i}.{part}.LayerNorm" for i in range(len(self.layers)) for part in ("attention.output", "output")]:
            norm = nn.LayerNorm(self.size, eps=1e-12)
            norm.weight.data, norm.bias.data = tensor(name + ".weight"), tensor(name + ".bias")
            self.norms[name.replace(".", "/")] = norm
        self.first = [tensor("embeddings.LayerNorm." + n) for n in ("weight", "bias")]

    def forward(self, pieces, mask):
        batch, length = pieces.shape
        x = self.drop(F.layer_norm(self.word[pieces] + self.place[:length] + self.segment[0], (self.size,), *self.first, 1e-12))
        hidden = (1 - mask[:, None, None, :].float()) * -1e4
        split = lambda z: z.view(batch, length, self.heads, -1).transpose(1, 2)
        for number, (query, key, value, out, wide, narrow) in enumerate(self.layers):
            norm = lambda part: self.norms[f"encoder/layer/{number}/{part}/LayerNorm"]
            scores = split(query(x)) @ split(key(x)).transpose(-1, -2) / math.sqrt(self.size // self.heads) + hidden
            heard = (self.drop(scores.softmax(-1)) @ split(value(x))).transpose(1, 2).reshape(batch, length, -1)
            x = norm("attention/output")(x + self.drop(out(heard)))
            x = norm("output")(x + self.drop(narrow(F.gelu(wide(x)))))
        return x

    def learned(self):
        """What changed, by the names of the ONNX file."""
        found = {}
        for name, (matrix, bias) in self.names.items():
            layer = self.get_submodule(name)
            found |= {matrix + ".down": layer.down, matrix + ".up": layer.up, bias: layer.bias}
        for name, norm in self.norms.items():
            found |= {name.replace("/", ".") + ".weight": norm.weight, name.replace("/", ".") + ".bias": norm.bias}
        return found


class Learner(nn.Module):
    def __init__(self, file, pieces, rank):
        super().__init__()
        self.pieces, self.encoder = pieces, Encoder(file, rank)
        self.kinds, self.states, self.drop = nn.Linear(self.encoder.size, len(KINDS) + 1), nn.Linear(self.encoder.size, len(STATES)), nn.Dropout(.2)
        self.events, self.others = (nn.Linear(self.encoder.size, len(PARTS) * SHORT) for _ in range(2))
        self.ones, self.those = (nn.Linear(self.encoder.size, len(BONDS) * SHORT) for _ in range(2))

    def forward(self, windows):
        length = max(len(numbers) for _, (_, _, numbers) in windows)
        pieces, mask = (torch.zeros(len(windows), length, dtype=torch.long) for _ in range(2))
        for row, (_, (_, _, numbers)) in enumerate(windows):
            pieces[row, :len(numbers)], mask[row, :len(numbers)] = torch.tensor(numbers), 1
        with torch.autocast("cpu", dtype=torch.bfloat16):
            vectors = self.encoder(pieces, mask)
        at = [(row, place, article, word) for row, (article, (words, first, _)) in enumerate(windows) for word, place in zip(words, first) if article.word(word)[0].isalnum()]
        vectors = self.drop(vectors.float())
        chosen = vectors[[a[0] for a in at], [a[1] for a in at]]
        return self.kinds(chosen), self.states(chosen), torch.tensor([a[2].kinds[a[3]] for a in at]), torch.tensor([a[2].states[a[3]] for a in at]), *self.parts(windows, vectors), *self.bonds(windows, vectors)

    def parts(self, windows, vectors):
        """Logits, and what is annotated, of each part of each candidate in each event."""
        events, others, groups, answers = [], [], [], []
        for row, (article, (words, first, _)) in enumerate(windows):
            place = dict(zip(words, first))
            around = [(place[word], candidate) for word, candidate in article.mentions if word in place]
            for word in filter(article.parts.__contains__, words):
                number = {}
                for at, candidate in around:
                    if at != place[word]:
                        if candidate not in number:
                            number[candidate] = len(answers)
                            answers.append(article.parts[word][candidate])
                        events.append((row, place[word]))
                        others.append((row, at))
                        groups.append(number[candidate])
        if not answers:
            return torch.zeros(0, len(PARTS)), torch.zeros(0, len(PARTS))
        gather = lambda of, layer: layer(vectors[[p[0] for p in of], [p[1] for p in of]]).view(len(of), len(PARTS), SHORT)
        logits = (gather(events, self.events) * gather(others, self.others)).sum(-1) / math.sqrt(SHORT)
        index = torch.tensor(groups)[:, None].expand_as(logits)
        return torch.zeros(len(answers), len(PARTS)).scatter_reduce(0, index, logits, "amax", include_self=False), torch.tensor(answers)

    def bonds(self, windows, vectors):
        """Logits, and what is annotated, of each two words of different places being of one event, and of each two events' bearing on each other."""
        where = {}
        for row, (article, (words, first, _)) in enumerate(windows):
            for word, place in zip(words, first):
                if word in article.events:
                    where.setdefault(article, []).append((row, place, article.events[word]))
        logits, answers = [], []
        for article, told in where.items():
            at = vectors[[t[0] for t in told], [t[1] for t in told]]
            short = lambda layer: layer(at).view(len(told), len(BONDS), SHORT).transpose(0, 1)
            products = (short(self.ones) @ short(self.those).transpose(1, 2) / math.sqrt(SHORT)).permute(1, 2, 0).reshape(-1, len(BONDS))
            numbers = {event: n for n, event in enumerate(dict.fromkeys(t[2] for t in told))}
            own = torch.tensor([numbers[t[2]] for t in told])
            alike, other = (own[:, None] == own[None, :]).reshape(-1), ~torch.eye(len(told), dtype=torch.bool).reshape(-1)
            none = torch.full((int(other.sum()), len(BONDS) - 1), IGNORED)
            logits.append(products[other])
            answers.append(torch.cat([alike[other][:, None].long(), none], 1))
            if len(numbers) > 1 and article.relations:
                pair = (own[:, None] * len(numbers) + own[None, :]).reshape(-1)[:, None].expand_as(products)
                best = torch.full((len(numbers) ** 2, len(BONDS)), -1e4).scatter_reduce(0, pair, products, "amax")
                two = [(i, j, one, that) for i, one in enumerate(numbers) for j, that in enumerate(numbers) if i != j]
                logits.append(best[[i * len(numbers) + j for i, j, _, _ in two]])
                answers.append(torch.tensor([[IGNORED, *article.bonds(one, that)] for _, _, one, that in two]))
        return (torch.cat(logits), torch.cat(answers)) if logits else (torch.zeros(0, len(BONDS)), torch.zeros(0, len(BONDS), dtype=torch.long))

    def learn(self, articles, epochs, rate):
        whole = [[(article, window) for window in article.windows(self.pieces)] for article in articles]
        steps, step = epochs * sum(map(len, whole)), 0
        heads = [parameter for head in (self.kinds, self.states, self.events, self.others, self.ones, self.those) for parameter in head.parameters()]
        optimizer = torch.optim.AdamW([{"params": [p for p in self.encoder.parameters() if p.requires_grad], "lr": rate}, {"params": heads, "lr": 3 * rate}], weight_decay=.01)
        rates = [group["lr"] for group in optimizer.param_groups]
        for epoch in range(epochs):
            self.train()
            random.shuffle(whole)
            total, groups = 0, [[]]
            for article in whole:
                if len(groups[-1]) + len(article) > BATCH and groups[-1]:
                    groups.append([])
                groups[-1] = groups[-1] + article
            for group in groups:
                step += len(group)
                for parameters, most in zip(optimizer.param_groups, rates):
                    parameters["lr"] = most * min(1, step / (steps * .06)) * max(0, 1 - step / steps)
                kinds, states, kind, state, parts, part, bonds, bond = self(group)
                loss = F.cross_entropy(kinds, kind, ignore_index=IGNORED)
                if (part >= 0).any():
                    loss = loss + .5 * F.binary_cross_entropy_with_logits(parts[part >= 0], part[part >= 0].float())
                for columns in (slice(0, 1), slice(1, None)):
                    known = bond[:, columns] >= 0
                    if known.any():
                        loss = loss + .5 * F.binary_cross_entropy_with_logits(bonds[:, columns][known], bond[:, columns][known].float())
                if (state >= 0).any():
                    loss = loss + .25 * F.cross_entropy(states, state, ignore_index=IGNORED)
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_([p for g in optimizer.param_groups for p in g["params"]], 1.)
                optimizer.step()
                total += loss.item()
            print(f"epoch {epoch + 1} of {epochs}: loss {total / len(groups):.3f}", flush=True)

    @torch.no_grad()
    def figures(self, articles):
        """Precision, recall and F1 of words that name events; F1 with the right kind; how many of those found have the right status."""
        self.eval()
        found = right = there = typed = stated = 0
        counts, pairs = torch.zeros(3, len(PARTS)), torch.zeros(3, len(BONDS))
        count = lambda logits, answers: torch.stack([((logits > 0) & (answers == 1)).sum(0), ((logits > 0) & (answers >= 0)).sum(0), (answers == 1).sum(0)])
        for article in articles:
            kinds, states, kind, state, parts, part, bonds, bond = self([(article, window) for window in article.windows(self.pieces)])
            counts, pairs = counts + count(parts, part), pairs + count(bonds, bond)
            told, gold = (kinds.softmax(-1)[:, 0] < .5) & (kind != IGNORED), kind > 0
            found, there, right = found + int(told.sum()), there + int(gold.sum()), right + int((told & gold).sum())
            typed += int((told & gold & (kinds[:, 1:].argmax(-1) + 1 == kind)).sum())
            stated += int((told & gold & (states.argmax(-1) == state)).sum())
        for names, of, among in ((PARTS, counts, "mentions in the window"), (BONDS, pairs, "annotated words or events")):
            print(" ".join(f"{name} {p:.3f}/{r:.3f}" for name, p, r in zip(names, (of[0] / of[1]).tolist(), (of[0] / of[2]).tolist())), f"(precision/recall among {among})")
        return f"precision {right / found:.3f} recall {right / there:.3f} F1 {2 * right / (found + there):.3f} with kind {2 * typed / (found + there):.3f} status {stated / right:.3f}"

    def save(self, file):
        tensors = self.encoder.learned()
        for name in ("kinds", "states", "events", "others", "ones", "those"):
            tensors |= {name + ".weight": getattr(self, name).weight, name + ".bias": getattr(self, name).bias}
        header, data = {"__metadata__": {"kinds": " ".join(KINDS), "states": " ".join(STATES), "parts": " ".join(PARTS), "bonds": " ".join(BONDS)}}, b""
        for name in sorted(tensors):
            numbers = np.ascontiguousarray(tensors[name].detach().numpy()).astype("<f2")
            header[name] = {"dtype": "F16", "shape": list(numbers.shape), "data_offsets": [len(data), len(data) + numbers.nbytes]}
            data += numbers.tobytes()
        text = json.dumps(header, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 8)
        open(file, "wb").write(struct.pack("<Q", len(text)) + text + data)


def articles(folders, candidates):
    return [Article(file, texts, candidates) for gold, texts in zip(folders[::2], folders[1::2]) for file in sorted(glob.glob(os.path.join(gold, "*.json")))]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("model")
    options.add_argument("tokenizer")
    options.add_argument("out")
    options.add_argument("folders", nargs="+")
    options.add_argument("--candidates", nargs="*", default=[])
    options.add_argument("--held-out", nargs="*", default=[])
    options.add_argument("--epochs", type=int, default=7)
    options.add_argument("--rate", type=float, default=1e-3)
    options.add_argument("--rank", type=int, default=16)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    random.seed(chosen.seed)
    torch.manual_seed(chosen.seed)
    candidates = {line["file"]: line for file in chosen.candidates for line in map(json.loads, open(file, encoding="utf-8"))}
    held = articles(chosen.held_out, candidates)
    known = set().union(*(article.runs() for article in held))
    taken = [article for article in articles(chosen.folders, candidates) if len(article.runs() & known) <= .05 * len(article.runs())]
    print(f"learning from {len(taken)} articles", flush=True)
    learner = Learner(chosen.model, Pieces(chosen.tokenizer), chosen.rank)
    learner.learn(taken, chosen.epochs, chosen.rate)
    if held:
        print(learner.figures(held))
    learner.save(chosen.out)


if __name__ == "__main__":
    main()
