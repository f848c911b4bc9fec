package io.frontstage.definition;

import java.util.Set;

/**
 * A definition as a located tree.
 *
 * @param root the whole
 * @param shared the values that an alias repeats somewhere, by identity: to edit one of them is to edit its repetitions
 */
record Tree(Node root, Set<Node> shared) {}
