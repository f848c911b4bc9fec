# What the commands here need: looked for, and installed where that is possible. To be sourced.

# need COMMAND PACKAGE WHAT: is there, or is installed by apt-get as root or by sudo, or ends with status 2
need() {
  command -v "$1" >/dev/null 2>&1 && return 0
  install_packages "$2" && command -v "$1" >/dev/null 2>&1 && return 0
  echo "Missing: $3. Install it (on Debian: apt-get install $2) and try again." >&2
  exit 2
}

install_packages() {
  command -v apt-get >/dev/null 2>&1 || return 1
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    root=(sudo -n)
  fi
  echo "Installing $* by apt-get."
  local log
  log=$(mktemp)
  # lists of packages may be old or absent: try, refresh, try again
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 ||
    { "${root[@]}" apt-get update >"$log" 2>&1 &&
      "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1; } ||
    { tail -n 5 "$log" >&2; rm -f "$log"; return 1; }
  rm -f "$log"
}

need_build() {
  need javac openjdk-17-jdk-headless "a JDK, 17 or newer"
  local java
  java=$(javac -version 2>&1 | sed -E 's/[^0-9]*([0-9]+).*/\1/')
  if [ "$java" -lt 17 ]; then
    echo "Missing: a JDK, 17 or newer; the one on the path is $java." >&2
    exit 2
  fi
  need mvn maven "Maven, 3.8 or newer"
  need node nodejs "Node, 18 or newer"
  need npm npm "npm"
}

need_browser() {
  need chromium chromium "Chromium"
  local font missing=()
  for font in liberation dejavu; do
    ls /usr/share/fonts/truetype/"$font"* >/dev/null 2>&1 || missing+=("$font")
  done
  [ "${#missing[@]}" -eq 0 ] && return 0
  install_packages fonts-liberation fonts-dejavu-core && return 0
  echo "Missing: the fonts Liberation and DejaVu. Install them (on Debian: apt-get install fonts-liberation fonts-dejavu-core) and try again." >&2
  exit 2
}
