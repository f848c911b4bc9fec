/**
 * The macro's parameters and the page that contains it in, the page's XHTML out: a map with its notices, or a notice in
 * its place.
 */
package io.frontstage.confluence.macro;
