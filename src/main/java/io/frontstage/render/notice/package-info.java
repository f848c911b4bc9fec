/** Lists the problems of a text, each with its line, so that a person can fix them. */
package io.frontstage.render.notice;
