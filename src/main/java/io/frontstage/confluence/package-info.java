/**
 * Maps in Confluence. Where to start, from what is on top to what everything uses:
 *
 * <ul>
 *   <li>{@code macro}: the macro on a page; begin with {@code MacroRenderer}
 *   <li>{@code rest}: the resources for the page's script
 *   <li>{@code export}: files that leave the wiki
 *   <li>{@code change}, {@code editing}, {@code linking}, {@code starting}: what people do with a map; all of them write
 *       through {@code saving}
 *   <li>{@code drawing}: draws a map and caches it
 *   <li>{@code view}: the views; a new one is a {@code MapView} and a line in {@code MapViews}
 *   <li>{@code attachment}: a page's files and their versions
 *   <li>{@code page}: the reader, the page, the address, and the markup around a map
 * </ul>
 *
 * <p>No package knows one above it.
 */
package io.frontstage.confluence;
