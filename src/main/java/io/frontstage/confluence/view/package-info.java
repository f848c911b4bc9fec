/**
 * A map and what a reader wants to see of it in, the view's XHTML, paper form or rows out. Each view is a {@code
 * MapView}, listed in {@code MapViews}; each way to compare maps is a {@code CompareMode}. Nothing here is cached or
 * chooses a version: see {@code drawing}.
 */
package io.frontstage.confluence.view;
