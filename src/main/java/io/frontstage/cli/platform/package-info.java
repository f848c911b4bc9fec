/**
 * A product's jars and ours in; whatever ours refers to and the product lacks out. Reads class files without running
 * them.
 */
package io.frontstage.cli.platform;
