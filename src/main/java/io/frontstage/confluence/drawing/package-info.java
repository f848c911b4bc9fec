/**
 * A file, a view and a reader in, the drawn map out, if possible from the cache. {@code RequestedViews} answers the
 * page's script, {@code MapPreview} the editor; {@code MapDrawer} draws what a page shows first.
 */
package io.frontstage.confluence.drawing;
