/** Problems and the text that has them in, a list that a person can mend by out. */
package io.frontstage.render.notice;
