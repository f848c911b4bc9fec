/**
 * Writes a scene and its table as a PDF: sheets of the map that print sharply, then everything in words. The only package that uses PDFBox.
 */
package io.frontstage.render.pdf;
