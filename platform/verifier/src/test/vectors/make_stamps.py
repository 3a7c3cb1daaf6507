"""Makes stamps/: tokens of two authorities (RSA and P-256) over the checkpoints of small.liem, by openssl ts. Every run makes other
keys, so what stands there is kept; make_evidence.py puts the tokens under notes."""

import json
import pathlib
import subprocess
import tempfile
import zlib

HERE = pathlib.Path(__file__).parent
SMALL = HERE.parent / "resources" / "vectors" / "evidence" / "small.liem"
CONFIG = """
[tsa]
default_tsa = one
[one]
serial = serial
crypto_device = builtin
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
ess_cert_id_chain = no
[req]
distinguished_name = name
x509_extensions = stamping
[name]
[stamping]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,%s
"""
KEYS = {"rsa": ["rsa:2048"], "ec": ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"], "other": ["rsa:2048"]}


def run(folder, *command):
    subprocess.run(["openssl", *command], cwd=folder, check=True, capture_output=True)


def authority(folder, kind, usage="timeStamping"):
    (folder / "openssl.cnf").write_text(CONFIG % usage)
    run(folder, "req", "-x509", "-newkey", *KEYS[kind], "-nodes", "-keyout", kind + ".key", "-out", kind + ".pem",
        "-days", "36500", "-subj", "/CN=Authority of the vectors", "-config", "openssl.cnf")
    run(folder, "x509", "-in", kind + ".pem", "-outform", "DER", "-out", str(HERE / "stamps" / (kind + ".der")))


def token(folder, kind, text, name):
    (folder / "text").write_bytes(text.encode())
    run(folder, "ts", "-query", "-data", "text", "-sha256", "-no_nonce", "-config", "openssl.cnf", "-out", "query")
    run(folder, "ts", "-reply", "-queryfile", "query", "-inkey", kind + ".key", "-signer", kind + ".pem", "-sha256",
        "-config", "openssl.cnf", "-section", "one", "-token_out", "-out", str(HERE / "stamps" / name))


(HERE / "stamps").mkdir(exist_ok=True)
content = json.loads(zlib.decompress(SMALL.read_bytes()[48:], -15))
texts = [note.split("\n\n")[0] + "\n" for note in content["notes"]]
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    (folder / "serial").write_text("01\n")
    for kind in ("rsa", "ec"):
        authority(folder, kind)
        for text in texts:
            token(folder, kind, text, "%s-%s.token" % (kind, text.split("\n")[0].split("/")[1]))
    authority(folder, "other", "serverAuth")
