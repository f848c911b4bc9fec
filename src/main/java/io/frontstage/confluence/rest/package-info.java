/**
 * The REST API for the map's script: JSON requests in, JSON responses out. It never answers with 401 or a redirect,
 * because both lead to a login page.
 */
package io.frontstage.confluence.rest;
