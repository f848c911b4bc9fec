/**
 * A macro on a Confluence page in, the page's XHTML out: finds the map's file, asks the core to draw it, and caches the
 * drawing.
 *
 * <p>{@code MacroRenderer} answers the macro, {@code RequestedViews} the page's script, {@code MapExports} a download, and
 * {@code MapPreview} the editor. Each view is a {@code MapView}, each way to compare maps a {@code CompareMode}. Files
 * are read through {@code AttachmentStore}; they are written only in {@code saving}.
 */
package io.frontstage.confluence;
