// The page around the check: what it says stands in the two lists of sentences that the program says too.

const WORDS = JSON.parse(document.getElementById("words").textContent);

function sentence(one, language) {
  return one.values.reduce((text, value, i) => text.split("{" + i + "}").join(value), WORDS[language][one.code]);
}

/** Checks a file with keys and a policy as text; says what was found, each thing in both languages. */
async function checkEvidence(file, keysText, policyText) {
  let verdict;
  try {
    const keys = await readKeys(keysText);
    const policy = await readPolicy(policyText);
    verdict = await new BundleCheck(await readBundle(file), keys, policy).verdict();
  } catch (problem) {
    if (!(problem instanceof Unreadable)) {
      throw problem;
    }
    verdict = { outcome: "unreadable", status: 2, proven: [], wrong: [problem.said], open: [] };
  }
  for (const list of [verdict.proven, verdict.wrong, verdict.open]) {
    for (const one of list) {
      one.vi = sentence(one, "vi");
      one.en = sentence(one, "en");
    }
  }
  return verdict;
}

function line(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function show(verdict) {
  const found = document.getElementById("found");
  found.replaceChildren();
  for (const language of ["vi", "en"]) {
    const section = document.createElement("section");
    section.lang = language;
    section.className = verdict.outcome;
    section.append(line("h2", WORDS[language][verdict.outcome + "_heading"]));
    if (verdict.about) {
      section.append(line("p", sentence(said("about_" + verdict.about.kind, verdict.about.id), language)));
    }
    for (const name of ["wrong", "proven", "open"]) {
      if (verdict[name].length > 0) {
        section.append(line("h3", WORDS[language][name + "_list"]));
        const list = document.createElement("ul");
        list.append(...verdict[name].map((one) => line("li", one[language])));
        section.append(list);
      }
    }
    found.append(section);
  }
  found.dataset.outcome = verdict.outcome;
}

async function chosen(id) {
  const file = document.getElementById(id).files[0];
  return file === undefined ? new Uint8Array() : new Uint8Array(await file.slice(0, MAX_FILE + 1).arrayBuffer());
}

async function onCheck(event) {
  event.preventDefault();
  const text = new TextDecoder();
  const keys = text.decode(await chosen("keys"));
  const policy = text.decode(await chosen("policy"));
  try {
    show(await checkEvidence(await chosen("bundle"), keys, policy));
  } catch {
    document.getElementById("cannot").hidden = false; // No Ed25519 or no way to inflate in this browser.
  }
}

document.getElementById("ask").addEventListener("submit", onCheck);
