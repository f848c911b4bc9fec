package io.frontstage.render.notice;

/**
 * A piece of one line.
 *
 * @param before the text before the problem
 * @param marked the text of the problem; never empty
 * @param after the text after it
 */
record Excerpt(String before, String marked, String after) {}
