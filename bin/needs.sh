# Checks for the programs that the commands in bin need, and installs missing ones if possible. To be sourced.

# what a build needs
need_build() {
  supply build_lacks
  versions
}

# what a build and a browser need
need_all() {
  supply all_lacks
  versions
}

# what two nodes need in addition: PostgreSQL's programs, but no running service. Prints a line and returns 1 if they are missing and
# cannot be installed
need_cluster() {
  postgresql_is_there && return 0
  install_packages postgresql && postgresql_is_there && return 0
  echo "Missing for two nodes: PostgreSQL. On Debian, as root: apt-get install --no-install-recommends postgresql" >&2
  return 1
}

postgresql_is_there() {
  [ -n "$(find -L /usr/lib/postgresql -maxdepth 3 -name initdb -perm -u+x -print -quit 2>/dev/null)" ]
}

versions() {
  at_least 17 "a JDK" "$(javac -version 2>&1)"
  at_least 18 "Node" "$(node --version)"
}

build_lacks() {
  command_is_there javac || lack default-jdk-headless "a JDK, 17 or newer"
  command_is_there mvn || lack maven "Maven, 3.8 or newer"
  command_is_there node || lack nodejs "Node, 18 or newer"
  command_is_there npm || lack npm "npm"
}

all_lacks() {
  build_lacks
  command_is_there chromium || lack chromium "Chromium"
  font_is_there LiberationSans-Regular || lack fonts-liberation "the font Liberation"
  font_is_there DejaVuSans || lack fonts-dejavu-core "the font DejaVu"
}

# supply LACKS: installs everything that the function LACKS reports as missing; if that fails, prints the command to do it and exits
# with 2
supply() {
  packages=() things=()
  "$1"
  [ "${#packages[@]}" -eq 0 ] && return 0
  if install_packages "${packages[@]}"; then
    packages=() things=()
    "$1"
    [ "${#packages[@]}" -eq 0 ] && return 0
  fi
  local list
  list=$(printf '; %s' "${things[@]}")
  echo "Missing: ${list:2}." >&2
  echo "Install what is missing and try again. On Debian, as root: apt-get install --no-install-recommends ${packages[*]}" >&2
  exit 2
}

# lack PACKAGE THING: records that THING is missing, and the package that contains it
lack() {
  packages+=("$1")
  things+=("$2")
}

command_is_there() {
  command -v "$1" >/dev/null 2>&1
}

font_is_there() {
  [ -n "$(find -L /usr/share/fonts /usr/local/share/fonts -iname "$1.*" -print -quit 2>/dev/null)" ]
}

# at_least VERSION THING TEXT: exits with 2 if the first number in TEXT is less than VERSION
at_least() {
  local found
  found=$(printf '%s' "$3" | sed -E 's/[^0-9]*([0-9]+).*/\1/;q')
  case "$found" in
    '' | *[!0-9]*) found=0 ;;
  esac
  [ "$found" -ge "$1" ] && return 0
  echo "Missing: $2, version $1 or newer; the path has version $found. Put a newer one first on the path and try again." >&2
  exit 2
}

# installs packages with apt-get, as root or with a sudo that needs no password; returns 1 if that is not possible
install_packages() {
  command_is_there apt-get || return 1
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    root=(sudo -n)
  fi
  echo "Installing $* with apt-get."
  local log
  log=$(mktemp)
  # the package lists may be old or absent: try, refresh them, try again
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 ||
    { "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update >"$log" 2>&1 &&
      "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1; } ||
    {
      echo "apt-get failed:" >&2
      tail -n 5 "$log" >&2
      rm -f "$log"
      return 1
    }
  rm -f "$log"
}
