package io.frontstage.definition;

import java.util.Set;

/**
 * A definition as a located tree.
 *
 * @param root the root node
 * @param shared the values that an alias repeats, by identity: editing one of them also edits the repetitions
 */
record Tree(Node root, Set<Node> shared) {}
