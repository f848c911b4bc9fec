/** The REST API for the map's script: a JSON request in, a JSON response out; never 401, never a redirect. */
package io.frontstage.confluence.rest;
