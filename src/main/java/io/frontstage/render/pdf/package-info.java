/**
 * A scene and its table in, a PDF out: sheets of the map that print sharply, then everything in words. The only package
 * that uses PDFBox.
 */
package io.frontstage.render.pdf;
