"""Makes vectors/evidence: bundles and forgeries of them by an implementation of docs/evidence.md that shares nothing with
the product. Needs the package cryptography for Ed25519."""

import base64
import copy
import hashlib
import json
import pathlib
import zlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SERVICES = ["case", "investigation", "trial", "recovery", "notification", "monitoring"]
LOGS = ["%s-service/1" % name for name in SERVICES]
OFFER = "0199b0a4-7c1e-7000-8000-00000000aa01"
OTHER_OFFER = "0199b0a4-7c1e-7000-8000-00000000bb02"
CASE = "0199b0a4-7c1e-7000-8000-0000000000c1"


def canonical(value):
    # Whole numbers, text, truth, lists and objects: for these, with sorted ASCII names, this is RFC 8785.
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def uuid(*seed):
    h = sha(repr(seed).encode()).hex()
    return "0199b0a4-%s-7%s-8%s-%s" % (h[:4], h[4:7], h[7:10], h[10:22])


class Key:
    def __init__(self, name, seed=None):
        self.name = name
        self.secret = Ed25519PrivateKey.from_private_bytes(sha((seed or name).encode()))
        public = self.secret.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.id = sha(name.encode(), b"\n\x01", public)[:4]
        self.vkey = "%s+%s+%s" % (name, self.id.hex(), base64.b64encode(b"\x01" + public).decode())

    def line(self, text):
        return "\u2014 %s %s\n" % (self.name, base64.b64encode(self.id + self.secret.sign(text.encode())).decode())


class Cosigner:
    """An outside witness: it signs with its time (C2SP tlog-cosignature)."""

    def __init__(self, name):
        self.name = name
        self.secret = Ed25519PrivateKey.from_private_bytes(sha(name.encode()))
        public = self.secret.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.id = sha(name.encode(), b"\n\x04", public)[:4]
        self.vkey = "%s+%s+%s" % (name, self.id.hex(), base64.b64encode(b"\x04" + public).decode())

    def line(self, text, seconds=1772600000, said=None):
        signature = self.secret.sign(b"cosignature/v1\ntime %d\n" % seconds + text.encode())
        time = (seconds if said is None else said).to_bytes(8, "big")
        return "\u2014 %s %s\n" % (self.name, base64.b64encode(self.id + time + signature).decode())


# The last is of a log that nobody is told to trust.
KEYS = {log: Key("liem/" + log) for log in [*LOGS, "investigation-service/9"]}
EPOCHS = ["investigation-service/2", "trial-service/2", "case-service/looking/1"]
ACADEMY, ARCHIVE = Cosigner("academy.example/w1"), Cosigner("archive.example/w1")


class Log:
    """A log of which most leaves are of no interest."""

    def __init__(self, name, size):
        self.name = name
        self.size = size
        self.events = {}
        self.last = {}
        self.levels = []

    def put(self, pos, stream, kind, body, day, at, actor, subject, **more):
        version, before = self.last.get(stream, (0, None))
        header = {
            "actor": actor,
            "body": sha(canonical(body)).hex(),
            "command": uuid(self.name, pos, "command"),
            "correlation": uuid(OFFER, "correlation"),
            "id": uuid(self.name, pos, "id"),
            "log": self.name,
            "occurredOn": day,
            "pos": pos,
            "recordedAt": at,
            "schema": int(kind.rsplit(".v", 1)[1]),
            "stream": stream,
            "subject": subject,
            "type": kind,
            "version": version + 1,
        }
        header.update(more)
        if before:
            header["prevLeaf"] = before
        leaf = sha(b"\x00", canonical(header))
        self.last[stream] = (version + 1, leaf.hex())
        self.events[pos] = {"header": header, "body": body, "leaf": leaf.hex()}
        return self.events[pos]

    def leaf(self, index):
        event = self.events.get(index + 1)
        return bytes.fromhex(event["leaf"]) if event else sha(b"leaf", self.name.encode(), str(index).encode())

    def node(self, begin, size):
        if size == 1:
            return self.leaf(begin)
        if size & (size - 1) == 0:
            # Perfect subtrees are kept until another event is put in under them.
            key = (begin, size)
            inside = tuple(sorted((p, e["leaf"]) for p, e in self.events.items() if begin < p <= begin + size))
            kept = CACHE.get((self.name, key, inside))
            if kept is None:
                kept = sha(b"\x01", self.node(begin, size // 2), self.node(begin + size // 2, size // 2))
                CACHE[(self.name, key, inside)] = kept
            return kept
        k = 1 << ((size - 1).bit_length() - 1)
        return sha(b"\x01", self.node(begin, k), self.node(begin + k, size - k))

    def path(self, index, size, begin=0):
        if size == 1:
            return []
        k = 1 << ((size - 1).bit_length() - 1)
        if index < k:
            return self.path(index, k, begin) + [self.node(begin + k, size - k)]
        return self.path(index - k, size - k, begin + k) + [self.node(begin, k)]

    def growth(self, first, size, begin=0, complete=True):
        if first == size:
            return [] if complete else [self.node(begin, size)]
        k = 1 << ((size - 1).bit_length() - 1)
        if first <= k:
            return self.growth(first, k, begin, complete) + [self.node(begin + k, size - k)]
        return self.growth(first - k, size - k, begin + k, False) + [self.node(begin, k)]

    def text(self, size):
        return "liem/%s\n%d\n%s\n" % (self.name, size, base64.b64encode(self.node(0, size)).decode())

    def note(self, size, *cosigners, key=None):
        text = self.text(size)
        return text + "\n" + "".join(k.line(text) for k in [key or KEYS[self.name], *cosigners])

    def witnessed(self, size):
        return self.note(size, *[KEYS[log] for log in LOGS if log != self.name])


CACHE = {}


def hexes(path):
    return ",".join(h.hex() for h in path)


def manifest_root(documents):
    lines = ["liem-dossier-manifest/1", "%d %d" % (len(documents), sum(d["bytes"] for d in documents))]
    lines += ["%s %d %d %s" % (d["sha256"], d["bytes"], d["pages"], d["documentNumber"]) for d in documents]
    return sha(("\n".join(lines) + "\n").encode()).hex()


def documents(count):
    numbers = ["12/KLĐT-VKS", "BL 1-200", "03/BB-ĐĐT", "QĐ 45", "CT 01/VKS"]
    return [
        {
            "bytes": 48213 + 7919 * i,
            "documentNumber": "%s/%d" % (numbers[i % 5], i),
            "pages": 3 + i,
            "sha256": sha(b"document", str(i).encode()).hex(),
        }
        for i in range(count)
    ]


class Handover:
    """A hand-over from a procuracy to a court, in two logs or in one."""

    def __init__(self, sender, receiver, at, count, until="released", change=lambda kind, body: body):
        self.sender, self.receiver, self.at = sender, receiver, at
        self.subject = {"id": CASE, "kind": "case"}
        docs = documents(count)
        offer = self.put(sender, "offer", "out", "handover.file-offered.v2", change("offer", {
            "checkpoint": sender.note(at["s1"]),
            "custodyEpoch": 1,
            "from": "T01-VKS",
            "legalBasis": {"articles": [{"article": "239", "law": "criminal_procedure_code"}]},
            "manifest": {"documents": docs},
            "manifestRoot": manifest_root(docs),
            "offerId": OFFER,
            "offeredOn": "2026-03-02",
            "subject": self.subject,
            "term": {"dueOn": "2026-03-05", "graceDays": 2, "rule": "HND-01"},
            "to": "T01-TA",
        }), "2026-03-02", "2026-03-02T02:15:09.120331Z", "officer-of-procuracy", onBehalfOf="T01-VKS")
        self.offer = offer
        if until == "offered":
            return
        receipt = self.put(receiver, "receipt", "in", "handover.file-received.v1", change("receipt", {
            "check": 1,
            "custodyEpoch": 1,
            "from": "T01-VKS",
            "manifestRoot": offer["body"]["manifestRoot"],
            "mismatches": [],
            "offerId": OFFER,
            "offerLeaf": offer["leaf"],
            "receivedOn": "2026-03-02",
            "sendersCheckpoint": offer["body"]["checkpoint"],
            "subject": self.subject,
            "term": offer["body"]["term"],
            "to": "T01-TA",
        }), "2026-03-02", "2026-03-02T02:15:10.482019Z", "machine-of-trial-service", causation=offer["header"]["id"])
        self.put(sender, "recorded", "out", "handover.receipt-recorded.v1", change("recorded", {
            "check": 1,
            "mismatches": [],
            "offerId": OFFER,
            "receiptLeaf": receipt["leaf"],
            "receivedOn": "2026-03-02",
            "recordedOn": "2026-03-02",
            "subject": self.subject,
        }), "2026-03-02", "2026-03-02T02:15:11.000417Z", "machine-of-sender", causation=receipt["header"]["id"])
        acceptance = self.put(receiver, "acceptance", "in", "handover.file-accepted.v1", change("acceptance", {
            "acceptedOn": "2026-03-04",
            "checkpoint": receiver.note(at["r1"]),
            "custodyEpoch": 2,
            "from": "T01-VKS",
            "holder": "T01-TA",
            "measuresKnown": [],
            "offerId": OFFER,
            "offerLeaf": offer["leaf"],
            "receiptProof": "%d:%s" % (at["receipt"], hexes(receiver.path(at["receipt"] - 1, at["r1"]))),
            "subject": self.subject,
            "timeliness": "in_time",
        }), "2026-03-04", "2026-03-04T08:40:57.730022Z", "officer-of-court", onBehalfOf="T01-TA")
        self.put(sender, "release", "out", "handover.file-released.v1", change("release", {
            "acceptedOn": "2026-03-04",
            "crossedMeasures": [],
            "custodyEpoch": 2,
            "evidence": {
                "checkpoint": receiver.note(at["r2"]),
                "leaf": acceptance["leaf"],
                "proof": "%d:%s" % (at["acceptance"], hexes(receiver.path(at["acceptance"] - 1, at["r2"]))),
            },
            "holder": "T01-TA",
            "offerId": OFFER,
            "releasedOn": "2026-03-04",
            "subject": self.subject,
            "timeliness": "in_time",
        }), "2026-03-04", "2026-03-04T08:40:58.911846Z", "machine-of-sender", causation=acceptance["header"]["id"])

    def put(self, log, place, half, kind, body, day, at, who, **more):
        stream = "handover-%s:%s" % (half, OFFER)
        return log.put(self.at[place], stream, kind, body, day, at, uuid(who), "case:" + CASE, **more)

    def content(self):
        logs = {self.sender.name: self.sender, self.receiver.name: self.receiver}
        events, embedded = [], set()
        for log in logs.values():
            for pos, event in log.events.items():
                stream = event["header"]["stream"]
                if not stream.endswith(OFFER):
                    continue
                path = hexes(log.path(pos - 1, log.size))
                events.append({"body": event["body"], "header": event["header"], "path": path})
                for note in notes_in(event["body"]):
                    name, size = note.split("\n")[:2]
                    embedded.add((name[len("liem/"):], int(size)))
        events.sort(key=lambda e: (e["header"]["log"], e["header"]["pos"]))
        shown = sorted({e["header"]["log"] for e in events})
        return {
            "about": {"id": OFFER, "kind": "handover"},
            "consistency": [
                {"log": log, "path": hexes(logs[log].growth(size, logs[log].size)), "size": size}
                for log, size in sorted(embedded)
            ],
            "events": events,
            "notes": [logs[log].witnessed(logs[log].size) for log in shown],
        }


def notes_in(body):
    for name in ("checkpoint", "sendersCheckpoint"):
        if name in body:
            yield body[name]
    if "evidence" in body:
        yield body["evidence"]["checkpoint"]


def packed(content):
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    return deflate.compress(content) + deflate.flush()


def bundle(content, first=b"liem-evidence/1\n"):
    raw = content if isinstance(content, bytes) else canonical(content)
    squeezed = packed(raw)
    return first + sha(squeezed) + squeezed


LARGE = {"s1": 59000, "offer": 59003, "recorded": 59120, "release": 59800,
         "receipt": 41007, "r1": 41333, "acceptance": 41340, "r2": 41342}
SMALL = {"s1": 20, "offer": 22, "recorded": 25, "release": 33, "receipt": 11, "r1": 14, "acceptance": 15, "r2": 17}
ONE = {"s1": 20, "offer": 22, "recorded": 26, "release": 33, "receipt": 24, "r1": 28, "acceptance": 29, "r2": 31}


def small(**how):
    return Handover(Log("investigation-service/1", 43), Log("trial-service/1", 37), SMALL, 3, **how)


def changed(kind, **values):
    return lambda at, body: {**body, **values} if at == kind else body


def of_case():
    log = Log("investigation-service/1", 300)
    for i, (pos, kind) in enumerate([(17, "case.instituted.v1"), (80, "accused.charged.v1"), (211, "case.concluded.v1")]):
        log.put(pos, "case:" + CASE, kind, {"caseId": CASE, "n": i}, "2026-01-1%d" % i,
                "2026-01-1%dT03:00:00.000000Z" % i, uuid("officer"), "case:" + CASE)
    events = [{"header": e["header"], "path": hexes(log.path(p - 1, log.size))} for p, e in log.events.items()]
    return {"about": {"id": "case:" + CASE, "kind": "case"}, "consistency": [], "events": events,
            "notes": [log.witnessed(log.size)]}


CASES = []


def case(name, file, outcome, code="", **files):
    (TARGET / (name + ".liem")).write_bytes(file)
    CASES.append({"code": code, "file": name + ".liem", "outcome": outcome, **files})


def edited(edit):
    content = copy.deepcopy(small().content())
    edit(content)
    return bundle(content)


def event_of(content, kind):
    return next(e for e in content["events"] if kind in e["header"]["type"])


def good():
    large = Handover(Log("investigation-service/1", 100000), Log("trial-service/1", 70211), LARGE, 10)
    case("handover", bundle(large.content()), "proven")
    case("small", bundle(small().content()), "proven")
    case("offered", bundle(small(until="offered").content()), "proven", "no_answer")
    log = Log("case-service/1", 51)
    case("one-log", bundle(Handover(log, log, ONE, 2).content()), "proven", "one_log")
    case("case", bundle(of_case()), "proven", "case_not_whole")
    case("late", bundle(small(change=changed("acceptance", timeliness="late")).content()), "proven", "accepted_late")


def lies_of_a_side():
    """What somebody recorded who has the key of one log: it stands in that log and is signed."""
    case("manifest-differs", bundle(small(change=changed("offer", manifestRoot="ab" * 32)).content()),
         "not_proven", "manifest_differs")
    case("replayed-receipt", bundle(small(change=changed("receipt", offerLeaf="cd" * 32)).content()),
         "not_proven", "other_offer")
    case("receipt-of-other-offer", bundle(small(change=changed("receipt", offerId=OTHER_OFFER)).content()),
         "not_proven", "not_of_this")
    case("receipt-never-given", bundle(small(change=changed("recorded", receiptLeaf="ef" * 32)).content()),
         "not_proven", "receipt_not_here")
    case("accepted-by-another", bundle(small(change=changed("acceptance", holder="T02-TA")).content()),
         "not_proven", "differs")
    case("epoch-skipped", bundle(small(change=changed("acceptance", custodyEpoch=3)).content()), "not_proven", "differs")
    case("receipt-proof-false", bundle(small(change=changed("acceptance", receiptProof="11:" + "aa" * 32)).content()),
         "not_proven", "receipt_proof_false")
    right = next(e for e in small().content()["events"] if "released" in e["header"]["type"])["body"]["evidence"]
    case("acceptance-of-another", bundle(small(change=changed("release", evidence={**right, "leaf": "12" * 32})).content()),
         "not_proven", "acceptance_not_here")
    case("acceptance-proof-false",
         bundle(small(change=changed("release", evidence={**right, "proof": "15:" + "aa" * 32})).content()),
         "not_proven", "acceptance_proof_false")
    fork = Log("investigation-service/1", 20)
    fork.put(3, "case:" + CASE, "case.instituted.v1", {}, "2026-01-10", "2026-01-10T03:00:00.000000Z", uuid("x"), "case:" + CASE)
    forked = small(change=changed("offer", checkpoint=fork.note(20)))
    case("forked", bundle(forked.content()), "not_proven", "not_a_beginning")
    stranger = Key("liem/investigation-service/1", "a stranger")
    case("embedded-by-stranger",
         bundle(small(change=changed("offer", checkpoint=Log("investigation-service/1", 20).note(20, key=stranger))).content()),
         "not_proven", "embedded_not_signed")


def forged():
    """What somebody makes of a bundle who has no key."""
    def note(content, make):
        content["notes"][0] = make(content["notes"][0])

    def body_and_header(c):
        event = event_of(c, "accepted")
        event["body"]["acceptedOn"] = "2026-03-03"
        event["header"]["body"] = sha(canonical(event["body"])).hex()

    stranger = Key("liem/investigation-service/1", "a stranger")
    text = small().sender.text(43)
    own = KEYS["investigation-service/1"]
    case("body-edited", edited(lambda c: event_of(c, "accepted")["body"].update(acceptedOn="2026-03-03")),
         "not_proven", "body_differs")
    case("header-edited", edited(body_and_header), "not_proven", "not_in_log")
    case("foreign-key", edited(lambda c: note(c, lambda n: n.replace(own.line(text), stranger.line(text)))),
         "not_proven", "signature_false")
    case("no-witness", edited(lambda c: note(c, lambda _: text + "\n" + own.line(text))), "not_proven", "too_few_witnesses")
    case("unknown-witnesses", edited(lambda c: note(
        c, lambda _: text + "\n" + own.line(text) + "".join(Key("witness.example/%d" % i).line(text) for i in range(5)))),
        "not_proven", "too_few_witnesses")
    case("witness-twice", edited(lambda c: note(c, lambda n: n + KEYS["trial-service/1"].line(text))),
         "not_proven", "signature_twice")
    case("other-root", edited(lambda c: note(c, lambda n: n.replace(text, Log("investigation-service/1", 43).text(43)))),
         "not_proven", "signature_false")
    case("receipt-left-out", edited(lambda c: c["events"].remove(event_of(c, "receipt-recorded"))),
         "not_proven", "half_with_hole")
    case("offer-left-out", edited(lambda c: c.update(
        events=[e for e in c["events"] if e["header"]["log"] == "trial-service/1"], notes=c["notes"][1:])),
        "not_proven", "offer_missing")
    case("another-handover", edited(lambda c: c["about"].update(id=OTHER_OFFER)), "not_proven", "not_of_this")
    case("growth-left-out", edited(lambda c: c["consistency"].pop()), "not_proven", "not_a_beginning")
    case("growth-unasked", edited(lambda c: c["consistency"].append({"log": "trial-service/1", "path": "", "size": 37})),
         "not_proven", "growth_unasked")
    case("path-of-another", edited(lambda c: c["events"][0].update(path=c["events"][1]["path"])), "not_proven", "not_in_log")
    case("checkpoint-left-out", edited(lambda c: c["notes"].pop()), "not_proven", "log_without_checkpoint")
    case("of-unknown-log", bundle(Handover(Log("investigation-service/9", 43), Log("trial-service/1", 37), SMALL, 1)
                                  .content()), "not_proven", "log_not_trusted")
    case("no-events", edited(lambda c: c.update(events=[], consistency=[], notes=[])), "not_proven", "no_events")


def signed_by(*keys):
    """A small hand-over whose two checkpoints have these signatures beside their logs' own."""
    def sign(content):
        for i, note in enumerate(content["notes"]):
            text = note.split("\n\n")[0] + "\n"
            own = KEYS[text.split("\n")[0][len("liem/"):]]
            content["notes"][i] = text + "\n" + "".join(
                key(text) if callable(key) else key.line(text) for key in [own, *keys])
    return edited(sign)


def witnesses():
    """Who counts: a house once and never for its own log, and witnesses of no service by the policy."""
    epochs = [Key("liem/" + log) for log in EPOCHS]
    own = {"keys": "keys-epochs.txt", "policy": "policy-two.txt"}
    case("witness-of-its-own-log", signed_by(*epochs[:2], KEYS["recovery-service/1"]), "not_proven", "too_few_witnesses",
         keys="keys-epochs.txt", policy="policy-three.txt")
    case("witness-by-two-epochs", signed_by(epochs[2], KEYS["case-service/1"]), "not_proven", "too_few_witnesses", **own)
    case("witness-with-epochs", signed_by(epochs[2], KEYS["case-service/1"], KEYS["recovery-service/1"]), "proven",
         "witnessed", **own)
    outside = {"policy": "policy-outside.txt"}
    case("outside", signed_by(ACADEMY, ARCHIVE), "proven", "cosigned_at", **outside)
    case("outside-or-service", signed_by(ACADEMY, KEYS["recovery-service/1"]), "proven", "cosigned_at", **outside)
    case("outside-too-few", signed_by(ARCHIVE, KEYS["recovery-service/1"]), "not_proven", "quorum_missing", **outside)
    case("outside-set-back", signed_by(lambda text: ACADEMY.line(text, said=1772500000), ARCHIVE), "not_proven",
         "signature_false", **outside)
    case("outside-unknown", signed_by(ACADEMY, ARCHIVE), "not_proven", "too_few_witnesses")
    case("policy-without-quorum", bundle(small().content()), "unreadable", "policy_quorum", policy="policy-no-quorum.txt")
    case("policy-of-nobody", bundle(small().content()), "unreadable", "policy_line", policy="policy-of-nobody.txt")


class Stamped:
    """An authority of RFC 3161, whose tokens make_stamps.py had made."""

    def __init__(self, name, kind):
        self.name, self.kind = name, kind
        self.certificate = (STAMPS / (kind + ".der")).read_bytes()
        self.id = sha(name.encode(), b"\n\xffliem/rfc3161\n", self.certificate)[:4]

    def line(self, text, of=None, change=lambda token: token):
        service = (of or text.split("\n")[0]).split("/")[1]
        token = change((STAMPS / ("%s-%s.token" % (self.kind, service))).read_bytes())
        return "\u2014 %s %s\n" % (self.name, base64.b64encode(self.id + token).decode())

    def policy(self):
        return "authority %s %s\n" % (self.name, base64.b64encode(self.certificate).decode())


def stamped():
    """What authorities say of the time: they are witnesses of nothing."""
    rsa, ec, other = Stamped("tsa.example", "rsa"), Stamped("ec.example", "ec"), Stamped("web.example", "other")
    (TARGET / "policy-stamps.txt").write_text("cosignatures 1\n" + rsa.policy() + ec.policy(), encoding="utf-8")
    (TARGET / "policy-of-a-web-server.txt").write_text(other.policy(), encoding="utf-8")
    policy = {"policy": "policy-stamps.txt"}
    witness = KEYS["recovery-service/1"]
    case("stamped", signed_by(witness, rsa), "proven", "not_instant_stamped", **policy)
    case("stamped-twice", signed_by(witness, rsa, ec), "proven", "stamped_at", **policy)
    case("stamped-alone", signed_by(rsa, ec), "not_proven", "too_few_witnesses", **policy)
    case("stamped-another", signed_by(witness, lambda text: rsa.line(text, of="liem/trial-service/1")), "not_proven",
         "signature_false", **policy)
    at = 400
    case("stamped-altered", signed_by(witness, lambda text: ec.line(
        text, change=lambda token: token[:at] + bytes([token[at] ^ 1]) + token[at + 1:])), "not_proven", "signature_false", **policy)
    case("stamped-cut-off", signed_by(witness, lambda text: rsa.line(text, change=lambda token: token[:200])), "not_proven",
         "signature_false", **policy)
    case("stamped-by-unknown", signed_by(witness, rsa), "proven", "unknown_signers", policy="policy-one.txt")
    case("policy-of-a-web-server", bundle(small().content()), "unreadable", "policy_line",
         policy="policy-of-a-web-server.txt")
    (TARGET / "policy-one-name.txt").write_text(
        NAMED + Stamped("archive.example/w1", "rsa").policy() + "quorum none\n", encoding="utf-8")
    case("policy-one-name", bundle(small().content()), "unreadable", "policy_line", policy="policy-one-name.txt")


def hostile():
    """What is no bundle."""
    raw = canonical(small().content())
    whole = bundle(raw)
    case("empty", b"", "unreadable", "not_a_bundle")
    case("text", b"hello\n", "unreadable", "not_a_bundle")
    case("later-version", bundle(raw, b"liem-evidence/2\n"), "unreadable", "other_version")
    case("cut-off", whole[:-40], "unreadable", "damaged")
    case("longer", whole + b"x", "unreadable", "damaged")
    squeezed = packed(raw) + b"x"
    case("trailing", whole[:16] + sha(squeezed) + squeezed, "unreadable", "not_compressed")
    case("not-deflated", whole[:16] + sha(raw) + raw, "unreadable", "not_compressed")
    half = packed(raw)[:-40]
    case("half-deflated", whole[:16] + sha(half) + half, "unreadable", "not_compressed")
    case("bomb", bundle(b" " * (33 << 20)), "unreadable", "too_large")
    case("deep", bundle(b"[" * 5000 + b"]" * 5000), "unreadable", "too_deep")
    case("spaced", bundle(raw.replace(b'"kind":"handover"', b'"kind": "handover"', 1)), "unreadable", "not_canonical")
    case("twice-a-member", bundle(raw.replace(b'"kind":"handover"', b'"kind":"handover","kind":"handover"', 1)),
         "unreadable", "not_canonical")
    case("unordered", bundle(json.dumps(small().content(), separators=(",", ":"), ensure_ascii=False).encode()
                             .replace(b'"about"', b'"zbout"')), "unreadable", "not_canonical")
    case("broken-text", bundle(raw.replace(b"handover", b"hand\xffver", 1)), "unreadable", "not_canonical")
    case("half-a-surrogate", bundle(raw.replace(b'"kind":"handover"', b'"kind":"\\ud800"', 1)), "unreadable", "not_canonical")
    case("fraction", bundle(raw.replace(b'"pages":3', b'"pages":3.5', 1)), "unreadable", "not_canonical")
    case("large-number", bundle(raw.replace(b'"pages":3', b'"pages":9007199254740992', 1)), "unreadable", "not_canonical")
    case("null", bundle(raw.replace(b'"pages":3', b'"pages":null', 1)), "unreadable", "not_canonical")
    case("list", bundle(b"[]"), "unreadable", "form")
    case("more", edited(lambda c: c.update(more=1)), "unreadable", "form")
    case("key-inside", edited(lambda c: c.update(keys=[KEYS["trial-service/1"].vkey])), "unreadable", "form")
    case("other-kind", edited(lambda c: c["about"].update(kind="figure")), "unreadable", "other_kind")
    case("events-unordered", edited(lambda c: c["events"].reverse()), "unreadable", "form")
    case("event-twice", edited(lambda c: c["events"].insert(0, c["events"][0])), "unreadable", "form")
    case("path-in-capitals", edited(lambda c: c["events"][0].update(path=c["events"][0]["path"].upper())), "unreadable", "form")
    case("negative-size", edited(lambda c: c["consistency"][0].update(size=-1)), "unreadable", "form")
    case("header-with-more", edited(lambda c: c["events"][0]["header"].update(more="x")), "unreadable", "form")
    case("header-without-type", edited(lambda c: c["events"][0]["header"].pop("type")), "unreadable", "form")
    case("note-of-none", edited(lambda c: c["notes"].__setitem__(0, "nothing")), "unreadable", "form")
    case("loose-signature", edited(lambda c: c["notes"].__setitem__(0, loose(c["notes"][0]))), "unreadable", "form")


def loose(note):
    """The same signature in other characters: the last one before the padding has two bits that say nothing."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return note[:-3] + alphabet[alphabet.index(note[-3]) ^ 1] + note[-2:]


STAMPS = pathlib.Path(__file__).parent / "stamps"
TARGET = pathlib.Path(__file__).parent.parent / "resources" / "vectors" / "evidence"
TARGET.mkdir(parents=True, exist_ok=True)
for old in TARGET.iterdir():
    old.unlink()
(TARGET / "keys.txt").write_text("# The logs' keys\n" + "".join(KEYS[log].vkey + "\n" for log in LOGS), encoding="utf-8")
(TARGET / "policy.txt").write_text("# Every other service\ncosignatures 5\n", encoding="utf-8")
(TARGET / "keys-epochs.txt").write_text(
    "".join(Key("liem/" + log).vkey + "\n" for log in [*LOGS, *EPOCHS]), encoding="utf-8")
(TARGET / "policy-two.txt").write_text("cosignatures 2\n", encoding="utf-8")
(TARGET / "policy-three.txt").write_text("cosignatures 3\n", encoding="utf-8")
NAMED = "# As a service reads it\nlog %s\nwitness academy %s https://academy.example/w1\nwitness archive %s\nwitness recovery %s\n" % (
    KEYS["investigation-service/1"].vkey, ACADEMY.vkey, ARCHIVE.vkey, KEYS["recovery-service/1"].vkey)
(TARGET / "policy-outside.txt").write_text(
    NAMED + "group either any archive recovery\ngroup both all academy either\nquorum both\n", encoding="utf-8")
(TARGET / "policy-no-quorum.txt").write_text(NAMED, encoding="utf-8")
(TARGET / "policy-of-nobody.txt").write_text(NAMED + "quorum nobody\n", encoding="utf-8")
(TARGET / "policy-one.txt").write_text("cosignatures 1\n", encoding="utf-8")
for make in (good, lies_of_a_side, forged, witnesses, stamped, hostile):
    make()
(TARGET / "cases.json").write_text(json.dumps(CASES, indent=1) + "\n", encoding="utf-8")
