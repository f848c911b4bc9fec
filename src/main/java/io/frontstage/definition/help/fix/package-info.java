/**
 * A definition's text and a problem of it in, a change of the text that solves the problem out: one click applies it.
 * Each change is tried before it is offered.
 */
package io.frontstage.definition.help.fix;
