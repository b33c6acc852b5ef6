# Finds a Java development kit of the version that Heed is built with, or a newer one, and sets JAVA_HOME and PATH to
# it. To be sourced. When there is none it says what to install and returns 2.

heed_java=25

# The major version of the kit in a folder, or nothing. The kit says so itself in its file `release`.
heed_jdk_version() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | head -n 1
}

find_heed_jdk() {
  local on_path candidate version newer=""
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
    [ -n "$candidate" ] || continue
    version=$(heed_jdk_version "$candidate")
    if [ "${version:-0}" -eq "$heed_java" ]; then
      echo "$candidate"
      return 0
    fi
    if [ "${version:-0}" -gt "$heed_java" ] && [ -z "$newer" ]; then newer=$candidate; fi
  done
  [ -n "$newer" ] && echo "$newer"
}

if ! JAVA_HOME=$(find_heed_jdk); then
  cat >&2 <<END
Heed needs a Java development kit, version $heed_java or newer, and none was found.
Looked at JAVA_HOME, at the javac on your PATH, and in the usual folders.
Install one and try again:
  Debian, Ubuntu: the package temurin-$heed_java-jdk of Eclipse Adoptium, or openjdk-$heed_java-jdk where there is one
  macOS:          brew install --cask temurin@$heed_java
  Windows:        winget install EclipseAdoptium.Temurin.$heed_java.JDK
  anywhere:       sdk install java $heed_java-tem
Or set JAVA_HOME to the folder that holds one.
END
  return 2
fi
export JAVA_HOME
export PATH="$JAVA_HOME/bin:$PATH"
# Maven's own libraries use a part of Java that is on its way out; without this every build begins with a warning.
export MAVEN_OPTS="${MAVEN_OPTS:---sun-misc-unsafe-memory-access=allow}"
