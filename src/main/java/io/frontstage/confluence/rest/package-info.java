/**
 * The REST API for the map's script: JSON requests in, JSON responses out. It never answers with 401 or a redirect,
 * because both lead to a login page. Changes of a map have two addresses: {@code SavedEditsResource} saves at once,
 * {@code PreviewResource} only answers with the changed text, which the editor then shows.
 */
package io.frontstage.confluence.rest;
