/**
 * Compares our jar with a product's jars, and reports everything that ours refers to and the product lacks. Reads class
 * files without running them.
 */
package io.frontstage.cli.platform;
