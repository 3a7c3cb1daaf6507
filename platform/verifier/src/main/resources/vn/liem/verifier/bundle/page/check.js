// Checks what was read: signatures, the way of every event into its log, chains, and what the two halves say of each other.

async function nodeOf(left, right) {
  return hexOf(await sha256(Uint8Array.of(1), bytesOf(left), bytesOf(right)));
}

/** RFC 9162, 2.1.3.2. */
async function includes(path, leaf, index, size, root) {
  let fn = BigInt(index);
  let sn = BigInt(size) - 1n;
  let at = leaf;
  if (fn < 0n || fn > sn) {
    return false;
  }
  for (const next of path) {
    if (sn === 0n) {
      return false;
    }
    if ((fn & 1n) === 1n || fn === sn) {
      at = await nodeOf(next, at);
      while ((fn & 1n) === 0n && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      at = await nodeOf(at, next);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  return sn === 0n && at === root;
}

/** RFC 9162, 2.1.4.2. */
async function continues(path, first, firstRoot, second, secondRoot) {
  const small = BigInt(first);
  const large = BigInt(second);
  if (small < 1n || small > large) {
    return false;
  }
  if (small === large) {
    return path.length === 0 && firstRoot === secondRoot;
  }
  const hashes = (small & (small - 1n)) === 0n ? [firstRoot, ...path] : [...path];
  if (hashes.length === 0) {
    return false;
  }
  let fn = small - 1n;
  let sn = large - 1n;
  while ((fn & 1n) === 1n) {
    fn >>= 1n;
    sn >>= 1n;
  }
  let fr = hashes[0];
  let sr = hashes[0];
  for (const next of hashes.slice(1)) {
    if (sn === 0n) {
      return false;
    }
    if ((fn & 1n) === 1n || fn === sn) {
      fr = await nodeOf(next, fr);
      sr = await nodeOf(next, sr);
      while ((fn & 1n) === 0n && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      sr = await nodeOf(sr, next);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  return sn === 0n && fr === firstRoot && sr === secondRoot;
}

/** The trusted keys by their names. */
async function readKeys(text) {
  const keys = new Map();
  let number = 0;
  let count = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    number++;
    const key = line.replace(/#.*/, "").trim();
    if (key !== "") {
      const read = await keyOf(key);
      if (read === null) {
        throw new Unreadable("keys_line", number);
      }
      count++;
      keys.set(read.name, read);
    }
  }
  if (count === 0 || count > 1000 || keys.size < count) {
    throw new Unreadable("keys", 1000);
  }
  return keys;
}

/** The key as it is published: of notes (type 1) or of an outside witness (type 4). */
async function keyOf(encoded, type = 1) {
  const [name, id, ...rest] = encoded.split("+");
  const bytes = rest.length > 0 ? base64(rest.join("+")) : null;
  if (bytes === null || bytes.length !== 33 || bytes[0] !== type || name.trim() === "" || name.includes(" ")) {
    return null;
  }
  const real = hexOf((await sha256(utf8(name), utf8("\n"), bytes)).subarray(0, 4));
  return real === id ? { name, id, bytes: bytes.subarray(1), encoded } : null;
}

async function isSigned(text, line, key) {
  if (line.name !== key.name || line.id !== key.id) {
    return false;
  }
  const imported = await crypto.subtle.importKey("raw", key.bytes, { name: "Ed25519" }, false, ["verify"]);
  return crypto.subtle.verify({ name: "Ed25519" }, imported, line.signature, utf8(text));
}

/** The first answer that is one. */
async function firstOf(all, ask) {
  for (const one of all) {
    const answer = await ask(one);
    if (answer !== undefined) {
      return answer;
    }
  }
  return undefined;
}

class BundleCheck {
  constructor(bundle, keys, policy) {
    this.bundle = bundle;
    this.keys = keys;
    this.policy = policy;
    this.proven = [];
    this.wrong = [];
    this.open = [];
    this.logs = new Map();
    this.unknown = [];
    this.stamped = new Set();
  }

  prove(code, ...values) {
    this.proven.push(said(code, ...values));
  }

  fault(code, ...values) {
    this.wrong.push(said(code, ...values));
  }

  hold(holds, code, ...values) {
    if (!holds) {
      this.fault(code, ...values);
    }
  }

  /** Says something of an event; where it stands, when it was recorded and under which account come last. */
  proveOf(code, event, ...values) {
    const recorded = event.header.recordedAt.slice(0, 19).replace("T", " ");
    this.prove(code, ...values, event.place, recorded, event.header.actor);
  }

  proveEvent(event) {
    const { type, occurredOn, onBehalfOf } = event.header;
    if (onBehalfOf === undefined) {
      this.proveOf("event", event, type, occurredOn);
    } else {
      this.proveOf("event_for", event, type, occurredOn, onBehalfOf);
    }
  }

  async verdict() {
    for (const note of this.bundle.notes) {
      await this.note(note);
    }
    this.hold(this.bundle.events.length > 0, "no_events");
    for (const event of this.bundle.events) {
      await this.event(event);
    }
    this.chains();
    const used = new Set(this.bundle.events.map((event) => event.header.log));
    this.hold([...this.logs.keys()].every((log) => used.has(log)), "log_without_events");
    if (this.wrong.length === 0) {
      await (this.bundle.about.kind === "handover" ? new HandoverCheck(this).run() : this.ofCase());
      this.limits();
    }
    const { kind, id } = this.bundle.about;
    return this.wrong.length === 0
      ? { outcome: "proven", status: 0, about: { kind, id }, proven: this.proven, wrong: [], open: this.open }
      : { outcome: "not_proven", status: 1, about: { kind, id }, proven: [], wrong: this.wrong, open: [] };
  }

  logNames() {
    return [...this.logs.keys()].sort();
  }

  async note(note) {
    const checkpoint = parseCheckpoint(note.text);
    if (checkpoint === null) {
      throw wrongForm("notes");
    }
    if (!checkpoint.origin.startsWith("liem/")) {
      throw wrongForm("origin");
    }
    const log = checkpoint.origin.slice("liem/".length);
    if (this.logs.has(log)) {
      throw wrongForm("notes");
    }
    this.logs.set(log, checkpoint);
    const own = this.keys.get(checkpoint.origin);
    if (own === undefined) {
      this.fault("log_not_trusted", log);
      return;
    }
    const signers = await this.signers(note, log);
    this.hold(signers.has(checkpoint.origin), "log_not_signed", log);
    this.prove("log_signed", log, checkpoint.size, own.encoded);
    await this.witnesses(note, log, checkpoint, signers);
  }

  /** A house is one witness, with however many keys it has signed, and none of its own log. */
  async witnesses(note, log, checkpoint, signers) {
    const own = houseOf(checkpoint.origin);
    const byHouse = new Map();
    for (const signer of [...signers].sort()) {
      if (houseOf(signer) !== own && !byHouse.has(houseOf(signer))) {
        byHouse.set(houseOf(signer), signer);
      }
    }
    const wanted = this.policy.ofLog.get(log) ?? this.policy.usual;
    this.hold(byHouse.size >= wanted, "too_few_witnesses", log, byHouse.size, wanted);
    const outside = new Set();
    const times = [];
    for (const witness of this.policy.witnesses) {
      const line = await lineOf(witness, note);
      if (line !== undefined && houseOf(witness.key.name) !== own) {
        outside.add(witness.name);
      }
      if (line !== undefined && witness.isTimed) {
        times.push({ name: witness.name, signer: witness.key.name, at: timeOf(line) });
      }
    }
    this.hold(isMet(this.policy, outside), "quorum_missing", log);
    const named = [...this.keys.keys(), ...this.policy.witnesses.map((witness) => witness.key.name)];
    const houses = new Set(named.map(houseOf));
    houses.delete(own);
    this.prove(
      byHouse.size === 0 ? "not_witnessed" : "witnessed",
      log,
      checkpoint.size,
      byHouse.size,
      houses.size,
      [...byHouse.values()].sort().join(", "),
    );
    times.sort((one, other) => before(one.name, other.name));
    times.forEach((one) => this.prove("cosigned_at", log, checkpoint.size, one.signer, one.at));
    for (const authority of [...this.policy.authorities].sort((one, other) => before(one.name, other.name))) {
      const at = await firstOf(note.lines, (line) => stampedAt(authority, note.text, line));
      if (at !== undefined) {
        this.stamped.add(log);
        this.prove("stamped_at", log, checkpoint.size, authority.name, at);
      }
    }
  }

  async signers(note, log) {
    const signers = new Set();
    const unknown = new Set();
    const stampers = new Set();
    for (const line of note.lines) {
      const authorities = this.policy.authorities.filter((authority) => authority.name === line.name);
      if (authorities.length > 0) {
        const at = await firstOf(authorities, (authority) => stampedAt(authority, note.text, line));
        this.hold(at !== undefined, "signature_false", log, line.name);
        this.hold(!stampers.has(line.name), "signature_twice", log, line.name);
        stampers.add(line.name);
        continue;
      }
      const key = this.keys.get(line.name);
      const outside = this.policy.witnesses.filter((witness) => witness.key.name === line.name);
      const isUnknown = key === undefined && outside.length === 0;
      const seen = isUnknown ? unknown : signers;
      let holds = key !== undefined && (await isSigned(note.text, line, key));
      for (const witness of outside) {
        holds = holds || (await lineOf(witness, { text: note.text, lines: [line] })) !== undefined;
      }
      if (!isUnknown && !holds) {
        this.fault("signature_false", log, line.name);
      } else {
        this.hold(!seen.has(line.name), "signature_twice", log, line.name);
        seen.add(line.name);
      }
    }
    if (unknown.size > 0) {
      this.unknown.push(said("unknown_signers", log, [...unknown].sort().join(", ")));
    }
    return signers;
  }

  async event(event) {
    const { log, pos, body } = event.header;
    const checkpoint = this.logs.get(log);
    if (checkpoint === undefined) {
      this.fault("log_without_checkpoint", log);
      return;
    }
    const inside = await includes(event.path, event.leaf, pos - 1, checkpoint.size, checkpoint.root);
    this.hold(inside, "not_in_log", event.place, checkpoint.size);
    if (event.body !== undefined) {
      this.hold(hexOf(await sha256(utf8(written(event.body)))) === body, "body_differs", event.place);
    }
  }

  chains() {
    const last = new Map();
    for (const event of this.bundle.events) {
      const stream = event.header.log + " " + event.header.stream;
      const earlier = last.get(stream);
      last.set(stream, event);
      if (earlier !== undefined) {
        const next = earlier.header.version + 1;
        const version = event.header.version;
        const follows = version > next || (version === next && event.header.prevLeaf === earlier.leaf);
        this.hold(follows, "chain_broken", event.place);
      }
    }
  }

  ofCase() {
    this.hold(this.bundle.growths.length === 0, "growth_unasked");
    for (const event of this.bundle.events) {
      this.hold(event.header.subject === this.bundle.about.id, "not_of_this", event.place);
      this.proveEvent(event);
    }
    this.open.push(said("case_not_whole"));
    this.logNames().forEach((log) => this.open.push(said("case_up_to", log, this.logs.get(log).size)));
  }

  limits() {
    const withheld = this.bundle.events.filter((event) => event.body === undefined).length;
    if (withheld > 0) {
      this.open.push(said("bodies_withheld", withheld));
    }
    this.open.push(...this.unknown);
    const instant = this.logNames().every((log) => this.stamped.has(log)) ? "not_instant_stamped" : "not_instant";
    ["not_truth", "not_person", instant, "not_body_key"].forEach((code) => this.open.push(said(code)));
    this.logNames().forEach((log) => this.open.push(said("not_later", log, this.logs.get(log).size)));
  }
}
