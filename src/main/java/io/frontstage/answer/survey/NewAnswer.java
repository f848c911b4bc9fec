package io.frontstage.answer.survey;

import io.frontstage.answer.SurveyAnswer;

/**
 * An answer of a survey that belongs to the map.
 *
 * @param answer what is kept of it, apart from the comment
 * @param comment the customer's comment; empty unless a comment column was chosen
 */
public record NewAnswer(SurveyAnswer answer, String comment) {}
