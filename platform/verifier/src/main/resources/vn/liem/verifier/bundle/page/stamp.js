// Time stamps of authorities (RFC 3161) under a note: tokens in DER, signed by the key of a certificate that the policy names.

const OIDS = {
  signedData: "2a864886f70d010702",
  statement: "2a864886f70d0109100104",
  contentType: "2a864886f70d010903",
  messageDigest: "2a864886f70d010904",
  signingCertificateV2: "2a864886f70d010910022f",
  extendedKeyUsage: "551d25",
  timeStamping: "2b06010505070308",
  rsa: "2a864886f70d010101",
  ec: "2a8648ce3d0201",
};
const HASHES = { "608648016503040201": "SHA-256", "608648016503040202": "SHA-384", "608648016503040203": "SHA-512" };
const CURVES = {
  "2a8648ce3d030107": { name: "P-256", bytes: 32 },
  "2b81040022": { name: "P-384", bytes: 48 },
  "2b81040023": { name: "P-521", bytes: 66 },
};

/** The values of DER that fill the bytes; what is not of the form is thrown out with a RangeError. */
function derOf(bytes) {
  const values = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = bytes[at];
    let length = bytes[at + 1];
    let start = at + 2;
    if ((tag & 0x1f) === 0x1f || length === undefined) {
      throw new RangeError("DER");
    }
    if (length >= 0x80) {
      const more = length - 0x80;
      if (more < 1 || more > 3 || start + more > bytes.length) {
        throw new RangeError("DER");
      }
      length = bytes.subarray(start, start + more).reduce((sum, byte) => sum * 256 + byte, 0);
      start += more;
    }
    if (length > bytes.length - start) {
      throw new RangeError("DER");
    }
    values.push({ tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) });
    at = start + length;
  }
  return values;
}

/** The part at a place, which must be there and have the tag, where one is said. */
function partOf(value, index, tag) {
  const part = (value.tag & 0x20) === 0 ? undefined : derOf(value.content)[index];
  if (part === undefined || (tag !== undefined && part.tag !== tag)) {
    throw new RangeError("DER");
  }
  return part;
}

const isOid = (value, oid) => value.tag === 0x06 && hexOf(value.content) === oid;

function timeOfDer(value) {
  const text = new TextDecoder("latin1").decode(value.content);
  const match = /^(\d{2})?(\d{2})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(text);
  if (!match || (value.tag === 0x18) !== (match[1] !== undefined) || ![0x17, 0x18].includes(value.tag)) {
    throw new RangeError("time");
  }
  const century = match[1] ?? (Number(match[2]) < 50 ? "20" : "19");
  const [, , year, month, day, hour, minute, second] = match;
  return Date.parse(century + year + "-" + month + "-" + day + "T" + hour + ":" + minute + ":" + second + "Z");
}

/** The authority of a line "authority NAME CERTIFICATE" of a policy, or null. */
async function authorityOf(words) {
  const certificate = words.length === 3 ? base64(words[2]) : null;
  if (certificate === null || words[1].includes("+")) {
    return null;
  }
  try {
    const [whole, more] = derOf(certificate);
    const about = derOf(partOf(whole, 0, 0x30).content);
    const from = about[0].tag === 0xa0 ? 1 : 0;
    const validity = about[from + 3];
    const usage = extensionOf(about.find((part) => part.tag === 0xa3), OIDS.extendedKeyUsage);
    if (more !== undefined || !derOf(usage.content).some((one) => isOid(one, OIDS.timeStamping))) {
      return null;
    }
    const id = (await sha256(utf8(words[1]), Uint8Array.of(10, 0xff), utf8("liem/rfc3161\n"), certificate)).subarray(0, 4);
    return {
      name: words[1],
      id: hexOf(id),
      hash: hexOf(await sha256(certificate)),
      from: timeOfDer(partOf(validity, 0)),
      until: timeOfDer(partOf(validity, 1)),
      key: about[from + 5],
    };
  } catch (problem) {
    if (problem instanceof RangeError || problem instanceof TypeError) {
      return null;
    }
    throw problem;
  }
}

function extensionOf(extensions, oid) {
  for (const extension of derOf(partOf(extensions, 0, 0x30).content)) {
    const parts = derOf(extension.content);
    if (isOid(parts[0], oid)) {
      return derOf(parts[parts.length - 1].content)[0];
    }
  }
  throw new RangeError("extension");
}

/** When an authority has stamped a text by a line, as it is said; undefined where it has not. */
async function stampedAt(authority, text, line) {
  if (line.name !== authority.name || line.id !== authority.id) {
    return undefined;
  }
  try {
    const [info, more] = derOf(line.signature);
    const data = partOf(partOf(info, 1, 0xa0), 0, 0x30);
    const content = partOf(data, 2, 0x30);
    const signers = derOf(derOf(data.content).at(-1).content);
    if (
      more !== undefined ||
      !isOid(partOf(info, 0), OIDS.signedData) ||
      !isOid(partOf(content, 0), OIDS.statement) ||
      signers.length !== 1
    ) {
      return undefined;
    }
    const statement = partOf(partOf(content, 1, 0xa0), 0, 0x04).content;
    const [said] = derOf(statement);
    const imprint = partOf(said, 2, 0x30);
    const isOfText =
      HASHES[hexOf(partOf(partOf(imprint, 0, 0x30), 0).content)] === "SHA-256" &&
      hexOf(partOf(imprint, 1, 0x04).content) === hexOf(await sha256(utf8(text)));
    const at = timeOfDer(partOf(said, 4, 0x18));
    const isInTime = at >= authority.from && at <= authority.until;
    return isOfText && isInTime && (await isStamped(authority, statement, signers[0]))
      ? new Date(at).toISOString().slice(0, 19).replace("T", " ")
      : undefined;
  } catch (problem) {
    if (problem instanceof RangeError || problem instanceof TypeError || problem instanceof DOMException) {
      return undefined;
    }
    throw problem;
  }
}

async function isStamped(authority, statement, signer) {
  const hash = HASHES[hexOf(partOf(partOf(signer, 2, 0x30), 0).content)];
  const attributes = partOf(signer, 3, 0xa0);
  if (hash === undefined || !(await attributesHold(authority, statement, hash, attributes))) {
    return false;
  }
  const signed = attributes.whole.slice();
  signed[0] = 0x31;
  const signature = partOf(signer, 5, 0x04).content;
  const algorithm = partOf(authority.key, 0, 0x30);
  if (isOid(partOf(algorithm, 0), OIDS.rsa)) {
    const kind = { name: "RSASSA-PKCS1-v1_5", hash };
    const key = await crypto.subtle.importKey("spki", authority.key.whole, kind, false, ["verify"]);
    return crypto.subtle.verify(kind, key, signature, signed);
  }
  const curve = isOid(partOf(algorithm, 0), OIDS.ec) ? CURVES[hexOf(partOf(algorithm, 1, 0x06).content)] : undefined;
  if (curve === undefined) {
    return false;
  }
  const kind = { name: "ECDSA", namedCurve: curve.name, hash };
  const key = await crypto.subtle.importKey("spki", authority.key.whole, kind, false, ["verify"]);
  const [both] = derOf(signature);
  return crypto.subtle.verify(kind, key, joined(sized(partOf(both, 0, 0x02), curve), sized(partOf(both, 1, 0x02), curve)), signed);
}

/** A whole number in the bytes of a curve. */
function sized(number, curve) {
  const bytes = number.content.subarray(number.content.findIndex((byte) => byte !== 0));
  if (bytes.length > curve.bytes) {
    throw new RangeError("number");
  }
  return joined(new Uint8Array(curve.bytes - bytes.length), bytes);
}

async function attributesHold(authority, statement, hash, attributes) {
  let kind = false;
  let content = false;
  for (const attribute of derOf(attributes.content)) {
    const name = hexOf(partOf(attribute, 0, 0x06).content);
    const value = partOf(partOf(attribute, 1, 0x31), 0);
    if (name === OIDS.contentType) {
      kind = isOid(value, OIDS.statement);
    } else if (name === OIDS.messageDigest) {
      content = hexOf(value.content) === hexOf(new Uint8Array(await crypto.subtle.digest(hash, statement)));
    } else if (name === OIDS.signingCertificateV2) {
      const first = partOf(partOf(partOf(value, 0, 0x30), 0, 0x30), 0);
      if (first.tag === 0x04 && hexOf(first.content) !== authority.hash) {
        return false;
      }
    }
  }
  return kind && content;
}
