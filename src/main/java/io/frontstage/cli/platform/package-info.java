/**
 * A product's jars and ours in, what ours refers to and the product lacks out. Reads class files without running them.
 */
package io.frontstage.cli.platform;
