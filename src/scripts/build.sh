# Builds Heed when there is no build or the sources are newer, and prepares a quick start. To be sourced, after
# jdk.sh, with `here` and `jar` set. Leaves the options of the virtual machine in heed_options and heed_cache.

# One collector thread and a small heap suit a program that mostly runs for a second; the other two options keep
# warnings about libraries away that a user can do nothing about.
heed_options=(
  "-Xmx${HEED_MEMORY:-768m}" -Xms64m -XX:+UseSerialGC -Djava.awt.headless=true
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xlog:disable
)

heed_is_stale() {
  [ ! -f "$jar" ] || [ -n "$(find "$here/pom.xml" "$here/src/main" -newer "$jar" -print 2>/dev/null | head -n 1)" ]
}

heed_build() {
  if ! command -v mvn >/dev/null; then
    {
      echo "Heed is built with Maven (3.8 or later), and there is no mvn on your PATH. Install it and try again:"
      echo "  Debian, Ubuntu: sudo apt install maven"
      echo "  macOS:          brew install maven"
      echo "  Windows:        winget install Apache.Maven (and run Heed in WSL or Git Bash)"
    } >&2
    return 2
  fi
  if [ -f "$jar" ]; then
    echo "The sources have changed: building Heed again." >&2
  else
    echo "Building Heed. The first build takes a minute or more, because it fetches what Heed is made with." >&2
  fi
  mkdir -p "$here/target" || return 2
  if ! mvn -q -B -f "$here/pom.xml" -Dmaven.test.skip=true package >"$here/target/build.log" 2>&1; then
    grep -m 12 ERROR "$here/target/build.log" >&2
    echo "Heed could not be built. All that the build said is in target/build.log." >&2
    return 70
  fi
  # A build that had nothing to do leaves the jar as old as it was.
  touch "$jar"
}

# Java can keep what it learned about Heed's classes in one run and start the next runs from there. This makes the
# start several times quicker, and Heed works without it too.
heed_prepare() {
  echo "Preparing a quick start." >&2
  "$JAVA_HOME/bin/java" "${heed_options[@]}" "-XX:AOTCacheOutput=$cache.new" -jar "$jar" \
    read --json "$here"/src/main/resources/samples/*.* >/dev/null 2>&1
  if [ -s "$cache.new" ]; then mv -f "$cache.new" "$cache"; else : >"$cache"; fi
}

# Two commands at once must not build into each other.
heed_ready() {
  if heed_is_stale; then
    heed_build || return
    rm -f "$here"/target/heed-*.aot
  fi
  # One that was made for an older jar is not read. It is there and empty when this Java could not make one: it is
  # not tried again.
  [ "$cache" -nt "$jar" ] || heed_prepare
}

heed_release=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release" | tr -c '[:alnum:].\n' '-')
cache=$here/target/heed-${heed_release:-java}.aot
if heed_is_stale || [ ! "$cache" -nt "$jar" ]; then
  mkdir -p "$here/target"
  if command -v flock >/dev/null; then
    { flock 7 && heed_ready; } 7>"$here/target/.heed-build" || return
  else
    heed_ready || return
  fi
fi

heed_cache=()
if [ -s "$cache" ]; then heed_cache=("-XX:AOTCache=$cache"); fi
