/**
 * A page or a file in, definitions and answers out: which of a page's files is the map, which of its versions can be
 * drawn, and what the files of answers say. Files are read here, first of all by {@code AttachmentStore}; they are
 * written only in {@code saving}.
 */
package io.frontstage.confluence.attachment;
