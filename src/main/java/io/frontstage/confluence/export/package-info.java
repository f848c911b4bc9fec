/**
 * A map in, a file that leaves the wiki out: {@code MapExports} makes what a reader downloads; for Confluence's own
 * exports to PDF, Word and HTML there are the pictures and the status of the issues.
 */
package io.frontstage.confluence.export;
