// What the two halves of a hand-over say of each other.

class HandoverCheck {
  constructor(check) {
    this.check = check;
    this.events = check.bundle.events;
    this.id = check.bundle.about.id;
    this.growths = new Map(check.bundle.growths.map((growth) => [growth.log + " " + growth.size, growth]));
    this.asked = new Set();
    this.grown = new Map();
    this.receipts = new Map();
  }

  async run() {
    const out = "handover-out:" + this.id;
    const into = "handover-in:" + this.id;
    this.half(out);
    this.half(into);
    for (const event of this.events) {
      this.check.hold([out, into].includes(event.header.stream), "not_of_this", event.place);
    }
    if (this.check.wrong.length > 0) {
      return;
    }
    this.spoken = [...this.events]
      .sort((one, other) => before(one.header.recordedAt, other.header.recordedAt))
      .filter((event) => event.body !== undefined);
    for (const event of this.spoken) {
      this.check.hold(this.text(event, "offerId") === this.id, "not_of_this", event.place);
      if (kindOf(event) === "handover.file-received") {
        this.receipts.set(event.leaf, event);
      }
    }
    const offer = this.first("handover.file-offered");
    if (offer === undefined) {
      this.check.hold(this.spoken.length === 0, "offer_missing");
      this.check.open.push(said("offer_not_shown"));
    } else {
      await this.around(offer);
    }
    this.events.filter((event) => event.body === undefined).forEach((event) => this.check.proveEvent(event));
    this.endOfGrowths();
    this.sides();
  }

  half(stream) {
    const logs = new Set();
    let version = 0;
    for (const event of this.events.filter((one) => one.header.stream === stream)) {
      logs.add(event.header.log);
      version++;
      this.check.hold(event.header.version === version, "half_with_hole", event.place);
    }
    this.check.hold(logs.size <= 1, "half_in_two_logs");
  }

  async around(offer) {
    await this.offered(offer);
    for (const event of this.spoken) {
      switch (kindOf(event)) {
        case "handover.file-offered":
          break;
        case "handover.file-received":
          await this.received(offer, event);
          break;
        case "handover.receipt-recorded":
          this.receiptRecorded(event);
          break;
        case "handover.file-accepted":
          await this.accepted(offer, event);
          break;
        case "handover.file-released":
          await this.released(event);
          break;
        case "handover.acceptance-overtaken":
          if ((await this.answered(event)) !== undefined) {
            this.check.proveEvent(event);
          }
          break;
        case "handover.file-rejected":
          this.agree(offer, event, "from", "from");
          this.agree(offer, event, "to", "to");
          this.check.proveOf("rejected", event, this.text(event, "to"), this.text(event, "rejectedOn"));
          break;
        default:
          this.check.proveEvent(event);
      }
    }
  }

  async offered(offer) {
    const documents = this.member(offer, "manifest", (v) => v instanceof Map).get("documents");
    if (!Array.isArray(documents)) {
      throw new Unreadable("body_not_known", offer.place, "manifest");
    }
    const bytes = documents.reduce((sum, document) => sum + documentPart(document, "bytes", "number"), 0);
    const lines = ["liem-dossier-manifest/1", documents.length + " " + bytes];
    for (const document of documents) {
      lines.push(
        [
          documentPart(document, "sha256", "string"),
          documentPart(document, "bytes", "number"),
          documentPart(document, "pages", "number"),
          documentPart(document, "documentNumber", "string"),
        ].join(" "),
      );
    }
    const root = hexOf(await sha256(utf8(lines.join("\n") + "\n")));
    this.check.hold(root === this.text(offer, "manifestRoot"), "manifest_differs", offer.place);
    await this.embedded(offer, this.text(offer, "checkpoint"), offer.header.log);
    const [from, to, day] = ["from", "to", "offeredOn"].map((name) => this.text(offer, name));
    this.check.proveOf("offered", offer, from, to, day, documents.length, bytes, root);
    for (const document of documents) {
      this.check.prove("document", document.get("documentNumber"), document.get("bytes"), document.get("sha256"));
    }
  }

  async received(offer, receipt) {
    this.names(offer, receipt);
    ["from", "to", "manifestRoot"].forEach((name) => this.agree(offer, receipt, name, name));
    const sameEpoch = this.whole(offer, "custodyEpoch") === this.whole(receipt, "custodyEpoch");
    this.check.hold(sameEpoch, "differs", receipt.place, "custodyEpoch");
    await this.embedded(receipt, this.text(receipt, "sendersCheckpoint"), offer.header.log);
    const mismatches = this.member(receipt, "mismatches", Array.isArray).length;
    this.check.proveOf(
      mismatches === 0 ? "received" : "received_not_whole",
      receipt,
      this.text(receipt, "to"),
      this.text(receipt, "receivedOn"),
      this.whole(receipt, "check"),
      mismatches,
    );
  }

  receiptRecorded(recorded) {
    this.check.hold(this.receipts.has(this.text(recorded, "receiptLeaf")), "receipt_not_here", recorded.place);
    this.check.proveOf("receipt_recorded", recorded, this.text(recorded, "recordedOn"), this.whole(recorded, "check"));
  }

  async accepted(offer, acceptance) {
    this.names(offer, acceptance);
    this.agree(offer, acceptance, "from", "from");
    this.agree(offer, acceptance, "to", "holder");
    const nextEpoch = this.whole(acceptance, "custodyEpoch") === this.whole(offer, "custodyEpoch") + 1;
    this.check.hold(nextEpoch, "differs", acceptance.place, "custodyEpoch");
    const checkpoint = await this.embedded(acceptance, this.text(acceptance, "checkpoint"), acceptance.header.log);
    const proof = acceptance.body.get("receiptProof");
    if (typeof proof === "string") {
      let holds = false;
      for (const receipt of this.receipts.values()) {
        holds = holds || (await leads(proof, receipt, checkpoint));
      }
      this.check.hold(holds, "receipt_proof_false", acceptance.place);
    }
    this.check.proveOf(
      this.text(acceptance, "timeliness") === "late" ? "accepted_late" : "accepted",
      acceptance,
      this.text(acceptance, "holder"),
      this.text(acceptance, "acceptedOn"),
      this.whole(acceptance, "custodyEpoch"),
    );
  }

  async released(release) {
    const acceptance = await this.answered(release);
    if (acceptance === undefined) {
      return;
    }
    ["holder", "acceptedOn"].forEach((name) => this.agree(acceptance, release, name, name));
    const sameEpoch = this.whole(acceptance, "custodyEpoch") === this.whole(release, "custodyEpoch");
    this.check.hold(sameEpoch, "differs", release.place, "custodyEpoch");
    this.check.proveOf(
      "released",
      release,
      this.text(acceptance, "from"),
      this.text(release, "releasedOn"),
      this.text(release, "holder"),
    );
  }

  /** The acceptance that an event of the sender embeds, with the proof that its log holds it. */
  async answered(event) {
    const evidence = this.member(event, "evidence", (v) => v instanceof Map);
    const part = (name) => (typeof evidence.get(name) === "string" ? evidence.get(name) : "");
    const acceptance = this.first("handover.file-accepted");
    if (acceptance === undefined || acceptance.leaf !== part("leaf")) {
      this.check.fault("acceptance_not_here", event.place);
      return undefined;
    }
    const checkpoint = await this.embedded(event, part("checkpoint"), acceptance.header.log);
    this.check.hold(await leads(part("proof"), acceptance, checkpoint), "acceptance_proof_false", event.place);
    return acceptance;
  }

  /** The checkpoint that an event embeds of a log: signed by it, and the beginning of what it signs here. */
  async embedded(by, text, log) {
    const note = parseNote(text);
    const checkpoint = note === null ? null : parseCheckpoint(note.text);
    const key = this.check.keys.get("liem/" + log);
    let signed = false;
    if (checkpoint !== null && checkpoint.origin === "liem/" + log && key !== undefined) {
      for (const line of note.lines) {
        signed = signed || (await isSigned(note.text, line, key));
      }
    }
    if (!signed) {
      this.check.fault("embedded_not_signed", by.place, log);
      return undefined;
    }
    const place = log + " " + checkpoint.size;
    const growth = this.growths.get(place);
    const now = this.check.logs.get(log);
    this.asked.add(place);
    const holds =
      growth !== undefined &&
      now !== undefined &&
      (await continues(growth.path, checkpoint.size, checkpoint.root, now.size, now.root));
    this.check.hold(holds, "not_a_beginning", log, checkpoint.size, now?.size ?? 0);
    this.grown.set([log, checkpoint.size, now?.size ?? 0].join(", ") + "]", [log, checkpoint.size, now?.size ?? 0]);
    return checkpoint;
  }

  endOfGrowths() {
    this.check.hold([...this.growths.keys()].every((place) => this.asked.has(place)), "growth_unasked");
    [...this.grown.keys()].sort().forEach((key) => this.check.prove("grew", ...this.grown.get(key)));
  }

  sides() {
    const accepted = this.first("handover.file-accepted") !== undefined;
    if (!accepted && this.first("handover.file-rejected") === undefined) {
      this.check.open.push(said("no_answer"));
    } else if (accepted && this.first("handover.file-released") === undefined) {
      this.check.open.push(said("no_release"));
    }
    if (this.check.logs.size === 1) {
      this.check.open.push(said("one_log", this.check.logNames()[0]));
    }
    this.check.open.push(said("documents_not_here"));
  }

  first(kind) {
    return this.spoken.find((event) => event.header.type.startsWith(kind + ".v"));
  }

  names(offer, answer) {
    this.check.hold(this.text(answer, "offerLeaf") === offer.leaf, "other_offer", answer.place);
  }

  agree(one, other, name, nameThere) {
    this.check.hold(this.text(one, name) === this.text(other, nameThere), "differs", other.place, nameThere);
  }

  member(event, name, isGood) {
    const value = event.body.get(name);
    if (!isGood(value)) {
      throw new Unreadable("body_not_known", event.place, name);
    }
    return value;
  }

  text(event, name) {
    return this.member(event, name, (value) => typeof value === "string");
  }

  whole(event, name) {
    return this.member(event, name, (value) => typeof value === "number");
  }
}

function kindOf(event) {
  const type = event.header.type;
  return type.slice(0, Math.max(0, type.lastIndexOf(".v")));
}

function documentPart(document, name, type) {
  const value = document instanceof Map ? document.get(name) : undefined;
  if (typeof value !== type) {
    throw new Unreadable("body_not_known", "manifest", document instanceof Map ? name : "documents");
  }
  return value;
}

/** Whether a proof as hand-overs carry it, position and hashes, leads from the event to the checkpoint. */
async function leads(proof, event, checkpoint) {
  const start = event.header.pos + ":";
  const path = proof.slice(start.length);
  return (
    checkpoint !== undefined &&
    proof.startsWith(start) &&
    PATH.test(path) &&
    includes(path === "" ? [] : path.split(","), event.leaf, event.header.pos - 1, checkpoint.size, checkpoint.root)
  );
}
