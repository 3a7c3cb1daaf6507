# Sets JAVA_HOME to a JDK 25 of this machine, or says what to install and ends. For scripts to source.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

find_jdk() {
  local candidate java
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then echo "$JAVA_HOME"; return; fi
  if java="$(command -v java)"; then
    candidate="$(dirname "$(dirname "$(readlink -f "$java")")")"
    if is_jdk_25 "$candidate"; then echo "$candidate"; return; fi
  fi
  for candidate in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk_25 "$candidate"; then echo "$candidate"; return; fi
  done
  if [ -x /usr/libexec/java_home ] && candidate="$(/usr/libexec/java_home -v 25 2>/dev/null)" &&
    is_jdk_25 "$candidate"; then echo "$candidate"; return; fi
  return 1
}

if ! JAVA_HOME="$(find_jdk)"; then
  echo "Liêm needs a JDK 25: install one (Debian: openjdk-25-jdk; any system: adoptium.net) or set JAVA_HOME to it." >&2
  echo "Liêm cần JDK 25: hãy cài đặt (Debian: openjdk-25-jdk; hệ khác: adoptium.net) hoặc đặt JAVA_HOME." >&2
  exit 3
fi
export JAVA_HOME
