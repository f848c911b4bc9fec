/**
 * The REST API for the map's script: a JSON request in, a JSON response out; never 401, never a redirect. Changes of a map
 * have two addresses: {@code SavedEditsResource} saves at once, {@code PreviewResource} answers with the text that the editor
 * then has.
 */
package io.frontstage.confluence.rest;
