package io.frontstage.render.notice;

/**
 * A piece of one line.
 *
 * @param before what stands before the place
 * @param marked the place itself; never empty
 * @param after what stands behind it
 */
record Excerpt(String before, String marked, String after) {}
