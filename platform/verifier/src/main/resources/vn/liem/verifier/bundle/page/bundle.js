"use strict";

// Reads an evidence bundle (docs/evidence.md). It shares no code with the verifier in Java, and is held to the same files.

const FIRST_LINE = "liem-evidence/1\n";
const MAX_FILE = 4 * 1024 * 1024;
const MAX_CONTENT = 32 * 1024 * 1024;
const MAX_DEPTH = 32;
const MAX_EVENTS = 5000;
const MAX_LOGS = 64;
const HEX = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PATH = /^(?:[0-9a-f]{64}(?:,[0-9a-f]{64}){0,123})?$/;

class Unreadable extends Error {
  constructor(code, ...values) {
    super(code);
    this.said = said(code, ...values);
  }
}

function said(code, ...values) {
  return { code, values: values.map(String) };
}

const utf8 = (text) => new TextEncoder().encode(text);

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function sha256(...parts) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", joined(...parts)));
}

const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (two) => parseInt(two, 16));

/** The bytes of base64 that is written in the one way, or null. */
function base64(text) {
  try {
    const binary = atob(text);
    return btoa(binary) === text ? Uint8Array.from(binary, (c) => c.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

/** Canonical JSON: objects are maps, and what is read must be what would be written. */
function readCanonical(bytes) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable("not_canonical", "UTF-8");
  }
  let at = 0;
  const wrong = () => new Unreadable("not_canonical", at);
  const next = () => {
    if (at >= text.length) {
      throw wrong();
    }
    return text[at];
  };
  const expect = (c) => {
    if (next() !== c) {
      throw wrong();
    }
    at++;
  };
  const taken = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) {
      throw wrong();
    }
    at = pattern.lastIndex;
    return match[0];
  };
  const string = () => {
    try {
      return JSON.parse(taken(/"(?:[^"\\]|\\.)*"/suy));
    } catch {
      throw wrong();
    }
  };
  const value = (depth) => {
    if (depth > MAX_DEPTH) {
      throw new Unreadable("too_deep", MAX_DEPTH);
    }
    const c = next();
    if (c === "{") {
      const members = new Map();
      at++;
      while (next() !== "}") {
        if (members.size > 0) {
          expect(",");
        }
        const name = string();
        expect(":");
        if (members.has(name)) {
          throw wrong();
        }
        members.set(name, value(depth + 1));
      }
      at++;
      return members;
    }
    if (c === "[") {
      const items = [];
      at++;
      while (next() !== "]") {
        if (items.length > 0) {
          expect(",");
        }
        items.push(value(depth + 1));
      }
      at++;
      return items;
    }
    if (c === '"') {
      return string();
    }
    if (c === "t" || c === "f") {
      return taken(/true|false/y) === "true";
    }
    const number = Number(taken(/-?[0-9]+/y));
    if (!Number.isSafeInteger(number)) {
      throw wrong();
    }
    return number;
  };
  const whole = value(0);
  if (at !== text.length || written(whole) !== text || hasHalves(whole)) {
    throw wrong();
  }
  return whole;
}

/** Half a surrogate pair can be written in JSON and cannot be hashed. */
function hasHalves(value) {
  if (typeof value === "string") {
    return /\p{Surrogate}/u.test(value);
  }
  if (value instanceof Map) {
    return [...value].some(([name, member]) => hasHalves(name) || hasHalves(member));
  }
  return Array.isArray(value) && value.some(hasHalves);
}

function written(value) {
  if (value instanceof Map) {
    const names = [...value.keys()].sort();
    return "{" + names.map((name) => JSON.stringify(name) + ":" + written(value.get(name))).join(",") + "}";
  }
  return Array.isArray(value) ? "[" + value.map(written).join(",") + "]" : JSON.stringify(value);
}

async function content(file) {
  if (file.length > MAX_FILE) {
    throw new Unreadable("too_large", MAX_FILE);
  }
  const start = new TextDecoder("latin1").decode(file.subarray(0, FIRST_LINE.length));
  if (start !== FIRST_LINE) {
    throw new Unreadable(start.startsWith("liem-evidence/") ? "other_version" : "not_a_bundle");
  }
  const packed = file.subarray(FIRST_LINE.length + 32);
  if (packed.length === 0 || hexOf(await sha256(packed)) !== hexOf(file.subarray(FIRST_LINE.length, FIRST_LINE.length + 32))) {
    throw new Unreadable("damaged");
  }
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts = [];
  let size = 0;
  for (;;) {
    let part;
    try {
      part = await reader.read();
    } catch {
      throw new Unreadable("not_compressed");
    }
    if (part.done) {
      return joined(...parts);
    }
    parts.push(part.value);
    size += part.value.length;
    if (size > MAX_CONTENT) {
      await reader.cancel();
      throw new Unreadable("too_large", MAX_CONTENT);
    }
  }
}

/** A signed note: its text and the lines under it; null where it is none. */
function parseNote(whole) {
  const gap = whole.lastIndexOf("\n\n");
  const under = whole.slice(gap + 2);
  if (whole.length > 16384 || gap < 0 || under.includes("\r") || !under.endsWith("\n")) {
    return null;
  }
  const lines = [];
  for (const line of under.slice(0, -1).split("\n")) {
    const parts = line.startsWith("\u2014 ") ? line.slice(2).split(" ") : [];
    const bytes = parts.length === 2 && parts[0].trim() !== "" ? base64(parts[1]) : null;
    if (bytes === null || bytes.length <= 4) {
      return null;
    }
    lines.push({ name: parts[0], id: hexOf(bytes.subarray(0, 4)), signature: bytes.subarray(4) });
  }
  return { text: whole.slice(0, gap + 1), lines };
}

/** A checkpoint; null where the text is none. */
function parseCheckpoint(text) {
  const lines = text.split(/\r\n|\r|\n/);
  const root = lines.length > 3 && /^(0|[1-9][0-9]{0,17})$/.test(lines[1]) ? base64(lines[2]) : null;
  return root === null || root.length !== 32 || lines[0].trim() === ""
    ? null
    : { origin: lines[0], size: BigInt(lines[1]), root: hexOf(root) };
}

const wrongForm = (what) => new Unreadable("form", what);

function membersOf(given, needed, possible = []) {
  const good =
    given instanceof Map &&
    needed.every((name) => given.has(name)) &&
    [...given.keys()].every((name) => needed.includes(name) || possible.includes(name));
  if (!good) {
    throw wrongForm(needed.join(", "));
  }
  return given;
}

function pathOf(of) {
  const path = of.get("path");
  if (typeof path !== "string" || !PATH.test(path)) {
    throw wrongForm("path");
  }
  return path === "" ? [] : path.split(",");
}

const isText = (value) => typeof value === "string";
const isHash = (value) => isText(value) && HEX.test(value);
const isId = (value) => isText(value) && UUID.test(value);

const HEADER = {
  actor: isText,
  body: isHash,
  command: isId,
  correlation: isId,
  id: isId,
  log: isText,
  occurredOn: isDay,
  pos: (v) => Number.isSafeInteger(v) && v >= 1,
  recordedAt: isInstant,
  schema: (v) => Number.isSafeInteger(v) && Math.abs(v) < 2 ** 31,
  stream: isText,
  subject: isText,
  type: isText,
  version: (v) => Number.isSafeInteger(v) && v >= 1,
};
const HEADER_MORE = { causation: HEADER.id, onBehalfOf: HEADER.actor, prevLeaf: HEADER.body };

function isDay(value) {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isReal(value + "T00:00:00Z", value);
}

function isInstant(value) {
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value) && isReal(value, value.slice(0, 19));
}

/** The thirtieth of February is written as a day and is none. */
function isReal(instant, start) {
  const time = Date.parse(instant);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(start);
}

function headerOf(given) {
  const known = { ...HEADER, ...HEADER_MORE };
  const good =
    given instanceof Map &&
    Object.keys(HEADER).every((name) => given.has(name)) &&
    [...given].every(([name, value]) => Object.hasOwn(known, name) && known[name](value)) &&
    given.get("version") <= given.get("pos") &&
    given.has("prevLeaf") === given.get("version") > 1;
  if (!good) {
    throw wrongForm("header");
  }
  return Object.fromEntries(given);
}

async function eventOf(given) {
  membersOf(given, ["header", "path"], ["body"]);
  const body = given.get("body");
  if (given.has("body") && !(body instanceof Map)) {
    throw wrongForm("body");
  }
  const header = headerOf(given.get("header"));
  return {
    header,
    body,
    path: pathOf(given),
    leaf: hexOf(await sha256(Uint8Array.of(0), utf8(written(given.get("header"))))),
    place: header.log + " \u00b7 " + header.pos,
  };
}

function growthOf(given) {
  membersOf(given, ["log", "path", "size"]);
  if (typeof given.get("log") !== "string") {
    throw wrongForm("log");
  }
  if (!Number.isSafeInteger(given.get("size")) || given.get("size") < 1) {
    throw wrongForm("size");
  }
  return { log: given.get("log"), size: given.get("size"), path: pathOf(given) };
}

function noteOf(given) {
  const note = typeof given === "string" ? parseNote(given) : null;
  if (note === null) {
    throw wrongForm("notes");
  }
  return note;
}

async function listOf(whole, name, max, form) {
  const items = whole.get(name);
  if (!Array.isArray(items)) {
    throw wrongForm(name);
  }
  if (items.length > max) {
    throw new Unreadable("too_many", name, max);
  }
  const read = [];
  for (const item of items) {
    read.push(await form(item));
  }
  return read;
}

const before = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

function inOrder(items, compare, strictly) {
  return items.every((item, i) => i === 0 || compare(items[i - 1], item) < (strictly ? 0 : 1));
}

/** The bundle in a file. */
async function readBundle(file) {
  const whole = membersOf(readCanonical(await content(file)), ["about", "consistency", "events", "notes"]);
  const notes = await listOf(whole, "notes", MAX_LOGS, noteOf);
  const events = await listOf(whole, "events", MAX_EVENTS, eventOf);
  const growths = await listOf(whole, "consistency", MAX_EVENTS, growthOf);
  const about = membersOf(whole.get("about"), ["id", "kind"]);
  if (!["handover", "case"].includes(about.get("kind"))) {
    throw new Unreadable("other_kind");
  }
  if (typeof about.get("id") !== "string") {
    throw wrongForm("id");
  }
  const good =
    inOrder(notes, (a, b) => before(a.text, b.text), false) &&
    inOrder(events, (a, b) => before(a.header.log, b.header.log) || a.header.pos - b.header.pos, true) &&
    inOrder(growths, (a, b) => before(a.log, b.log) || a.size - b.size, true);
  if (!good) {
    throw wrongForm("order");
  }
  return { about: { id: about.get("id"), kind: about.get("kind") }, notes, events, growths };
}
