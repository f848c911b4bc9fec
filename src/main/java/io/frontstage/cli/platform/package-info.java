/** A product's jars and ours in, what ours refers to and the product lacks out. Reads class files, runs none. */
package io.frontstage.cli.platform;
