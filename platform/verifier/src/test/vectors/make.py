"""Makes vectors/log-format.json: an implementation of docs/log-format.md that shares nothing with the product."""

import base64
import hashlib
import json
import pathlib


def canonical(value):
    # All members are strings or small integers, for which this is RFC 8785.
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def mth(leaves):
    if not leaves:
        return sha()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha(b"\x01", mth(leaves[:k]), mth(leaves[k:]))


def path(m, leaves):
    if len(leaves) == 1:
        return []
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    if m < k:
        return path(m, leaves[:k]) + [mth(leaves[k:])]
    return path(m - k, leaves[k:]) + [mth(leaves[:k])]


def subproof(m, leaves, complete):
    if m == len(leaves):
        return [] if complete else [mth(leaves)]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    if m <= k:
        return subproof(m, leaves[:k], complete) + [mth(leaves[k:])]
    return subproof(m - k, leaves[k:], False) + [mth(leaves[:k])]


BODIES = [
    {"kind": "crime_report", "channel": "citizen", "receivedOn": "2024-05-16"},
    {"decision": "instituted", "note": "Đã tiếp nhận “nguồn tin”\n", "amountVnd": "1500000000"},
    {"count": 3, "list": [1, 2], "empty": {}},
]

events = []
previous = {}
for pos in range(1, 12):
    stream = "information-source:0199b0a4-7c1e-7000-8000-00000000000%d" % (pos % 3)
    version = 1 + sum(1 for e in events if e["header"]["stream"] == stream)
    body = canonical(BODIES[pos % 3])
    header = {
        "actor": "f3b1c1f0-0000-4000-8000-000000000001",
        "body": sha(body).hex(),
        "command": "0199b0a4-7c1e-7000-9000-0000000000%02d" % pos,
        "correlation": "0199b0a4-7c1e-7000-a000-0000000000%02d" % pos,
        "id": "0199b0a4-7c1e-7000-b000-0000000000%02d" % pos,
        "log": "case-service/1",
        "occurredOn": "2024-05-%02d" % (pos + 10),
        "pos": pos,
        "recordedAt": "2026-11-23T06:34:26.%06dZ" % (pos * 100),
        "schema": 1,
        "stream": stream,
        "subject": stream.split(":")[1],
        "type": "source.registered.v1" if version == 1 else "source.decided.v1",
        "version": version,
    }
    if pos % 2 == 0:
        header["onBehalfOf"] = "T01-CQDT"
    if pos % 4 == 0:
        header["causation"] = "0199b0a4-7c1e-7000-c000-0000000000%02d" % pos
    if pos == 7:
        header["actor"] = "tab\t quote\" back\\ bell\u0007 đ"
    if stream in previous:
        header["prevLeaf"] = previous[stream].hex()
    leaf = sha(b"\x00", canonical(header))
    previous[stream] = leaf
    events.append({"header": header, "canonical": canonical(header).decode(), "body": body.decode(), "leaf": leaf.hex()})

leaves = [bytes.fromhex(e["leaf"]) for e in events]
trees = [{"size": n, "root": mth(leaves[:n]).hex()} for n in range(0, len(leaves) + 1)]
inclusion = [
    {"index": i, "size": n, "path": [h.hex() for h in path(i, leaves[:n])]}
    for n in range(1, len(leaves) + 1)
    for i in range(n)
]
consistency = [
    {"first": m, "second": n, "path": [h.hex() for h in subproof(m, leaves[:n], True)]}
    for n in range(1, len(leaves) + 1)
    for m in range(1, n + 1)
]
checkpoint = "liem/case-service/1\n%d\n%s\n" % (len(leaves), base64.b64encode(mth(leaves)).decode())
out = {"events": events, "trees": trees, "inclusion": inclusion, "consistency": consistency, "checkpoint": checkpoint}
target = pathlib.Path(__file__).parent.parent / "resources" / "vectors" / "log-format.json"
target.write_text(json.dumps(out, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
