package io.frontstage.blueprint;

import java.util.Optional;

/**
 * A dependency between two cards. Neighbouring cards do not depend on each other unless an arrow says so.
 *
 * @param from where it begins
 * @param to where it ends
 * @param kind one head or two heads
 * @param label what is handed over, in a few words
 */
public record Arrow(ArrowEnd from, ArrowEnd to, ArrowKind kind, Optional<String> label) {}
