# Finds a Java development kit of the version that Heed is built with, and sets JAVA_HOME and PATH to it. To be
# sourced. When there is none it says what to install and returns 2.

heed_java=25

is_heed_jdk() {
  [ -x "$1/bin/javac" ] && grep -q "^JAVA_VERSION=\"$heed_java[\".]" "$1/release" 2>/dev/null
}

find_heed_jdk() {
  local on_path candidate
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_heed_jdk "$candidate"; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_heed_jdk); then
  cat >&2 <<END
Heed needs a Java development kit, version $heed_java, and none was found.
Looked at JAVA_HOME, at the javac on your PATH, and in the usual folders.
Install one (for example Eclipse Temurin $heed_java), or set JAVA_HOME to the folder that holds it, and try again.
END
  return 2
fi
export JAVA_HOME
export PATH="$JAVA_HOME/bin:$PATH"
# Maven's own libraries use a part of Java that is on its way out; without this every build begins with a warning.
export MAVEN_OPTS="${MAVEN_OPTS:---sun-misc-unsafe-memory-access=allow}"
