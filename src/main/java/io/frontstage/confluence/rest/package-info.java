/** The REST behind the map's script: a request in JSON in, an answer in JSON out; never 401, never a redirect. */
package io.frontstage.confluence.rest;
