/** Problems and the text that has them in, a list that helps a person fix them out. */
package io.frontstage.render.notice;
