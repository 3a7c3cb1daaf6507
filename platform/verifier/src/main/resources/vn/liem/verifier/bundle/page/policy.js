// How many witnesses must have signed, and which witnesses of no service count: "cosignatures N" and C2SP tlog-policy.

const MAX_NAMES = 64;
const LAST_SECOND = 253402300799n;

async function readPolicy(text) {
  const policy = { ofLog: new Map(), witnesses: [], authorities: [], groups: new Map(), members: new Set() };
  let number = 0;
  let hasOutside = false;
  const lines = new Map();
  for (const line of text.split(/\r\n|\r|\n/)) {
    number++;
    if (/^(?:witness|group|quorum|log)[ \t]/.test(line.trim())) {
      hasOutside = true;
      if (!(await takeOutside(policy, line.trim().split(/[ \t]+/)))) {
        throw new Unreadable("policy_line", number);
      }
    } else if (line.replace(/#.*/, "").trim().startsWith("authority ")) {
      const authority = await authorityOf(line.replace(/#.*/, "").trim().split(/[ \t]+/));
      if (authority === null) {
        throw new Unreadable("policy_line", number);
      }
      policy.authorities.push(authority);
      lines.set(authority, number);
    } else {
      takeCosignatures(policy, line.replace(/#.*/, "").trim(), number);
    }
  }
  if (hasOutside && policy.quorum === undefined) {
    throw new Unreadable("policy_quorum");
  }
  // A line under a note has one name: that of a witness would be read as a time stamp, and never hold.
  const taken = policy.authorities.find((authority) => policy.witnesses.some((witness) => witness.key.name === authority.name));
  if (taken !== undefined) {
    throw new Unreadable("policy_line", lines.get(taken));
  }
  policy.usual ??= hasOutside ? 0 : 1;
  return policy;
}

function takeCosignatures(policy, rule, number) {
  const match = /^cosignatures (0|[1-9][0-9]{0,2})(?: (\S+))?$/.exec(rule);
  if (rule !== "" && !match) {
    throw new Unreadable("policy_line", number);
  }
  if (match && match[2] === undefined) {
    policy.usual = Number(match[1]);
  } else if (match) {
    policy.ofLog.set(match[2], Number(match[1]));
  }
}

/** Takes a line of tlog-policy; says whether it is one. */
async function takeOutside(policy, words) {
  const [kind, name, ...rest] = words;
  switch (kind) {
    case "witness":
      return (rest.length === 1 || (rest.length === 2 && isAddress(rest[1]))) && takeWitness(policy, name, rest[0]);
    case "group":
      return rest.length > 1 && takeGroup(policy, name, rest[0], rest.slice(1));
    case "quorum":
      if (rest.length > 0 || policy.quorum !== undefined || !(name === "none" || isKnown(policy, name))) {
        return false;
      }
      policy.quorum = name;
      return true;
    default:
      return kind === "log";
  }
}

function isAddress(text) {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.hostname !== "" && url.search === "";
  } catch {
    return false;
  }
}

const isKnown = (policy, name) => policy.groups.has(name) || policy.witnesses.some((witness) => witness.name === name);

function isFree(policy, name) {
  return name !== "none" && !isKnown(policy, name) && policy.witnesses.length + policy.groups.size < MAX_NAMES;
}

async function takeWitness(policy, name, encoded) {
  const timed = await keyOf(encoded, 4);
  const key = timed ?? (await keyOf(encoded, 1));
  const isNew = key !== null && !policy.witnesses.some((witness) => hexOf(witness.key.bytes) === hexOf(key.bytes));
  if (!isNew || !isFree(policy, name)) {
    return false;
  }
  policy.witnesses.push({ name, key, isTimed: timed !== null });
  return true;
}

function takeGroup(policy, name, threshold, named) {
  for (const member of named) {
    if (!isKnown(policy, member) || policy.members.has(member)) {
      return false;
    }
    policy.members.add(member);
  }
  const needed = threshold === "all" ? named.length : threshold === "any" ? 1 : /^[0-9]+$/.test(threshold) ? Number(threshold) : 0;
  if (needed < 1 || needed > named.length || !isFree(policy, name)) {
    return false;
  }
  policy.groups.set(name, { needed, named });
  return true;
}

/** Whether the signatures of these witnesses are enough. */
function isMet(policy, signed) {
  const isSignedBy = (name) => {
    const group = policy.groups.get(name);
    return group === undefined ? signed.has(name) : group.named.filter(isSignedBy).length >= group.needed;
  };
  return policy.quorum === undefined || policy.quorum === "none" || isSignedBy(policy.quorum);
}

/** The line of a witness under a note, where it is one and holds. */
async function lineOf(witness, note) {
  for (const line of note.lines) {
    const holds = witness.isTimed ? await isCosigned(note.text, line, witness.key) : await isSigned(note.text, line, witness.key);
    if (holds) {
      return line;
    }
  }
  return undefined;
}

/** C2SP tlog-cosignature: eight bytes of time stand before the signature, and are signed with the text. */
async function isCosigned(text, line, key) {
  const seconds = line.signature.length === 72 ? secondsOf(line) : -1n;
  if (seconds < 0n || seconds > LAST_SECOND) {
    return false;
  }
  const statement = "cosignature/v1\ntime " + seconds + "\n" + text;
  return isSigned(statement, { ...line, signature: line.signature.subarray(8) }, key);
}

const secondsOf = (line) => new DataView(line.signature.buffer, line.signature.byteOffset).getBigInt64(0);

const timeOf = (line) => new Date(Number(secondsOf(line)) * 1000).toISOString().slice(0, 19).replace("T", " ");

/** Whose key it is: all logs and epochs of one service are kept by the same administrator. */
const houseOf = (signer) => (signer.startsWith("liem/") ? signer.split("/", 2).join("/") : signer);
