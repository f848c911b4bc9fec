# Builds the plugin and the sandbox if a source is newer than the last build. Source this file after bin/needs.sh.

# Compares with target/sandbox-built and not with the jar, because the sandbox's classes and class path are written after the jar.
# Ignores folders named frontend: npm changes their time when it installs modules.
build_if_older() {
  local built=target/sandbox-built
  if [ -f "$built" ] && [ -z "$(find pom.xml atlassian-plugin.xml src/main src/platform src/sandbox docs/examples -newer "$built" \
    -not -path '*/node_modules*' -not -name frontend -print -quit 2>/dev/null)" ]; then
    return 0
  fi
  echo "Building the plugin; the first time this takes a few minutes."
  # a class whose source was deleted must not remain
  rm -rf "$built" target/classes target/test-classes target/sandbox-classes target/it-classes
  local started log
  started=$(mktemp)
  log=$(mktemp)
  if ! PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 mvn --batch-mode --no-transfer-progress --quiet package -DskipTests >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$started" "$log"
    echo "The build failed: see above." >&2
    exit 1
  fi
  rm -f "$log"
  mv "$started" "$built"
}
