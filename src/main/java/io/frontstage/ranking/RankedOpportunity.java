package io.frontstage.ranking;

/**
 * An opportunity with its place among those that are not done.
 *
 * @param scored the opportunity with its score
 * @param place 1 and the number of others with a higher score
 * @param first its place if all that is unknown of it were at its best
 * @param last its place if all that is unknown of it were at its worst
 */
public record RankedOpportunity(ScoredOpportunity scored, int place, int first, int last) {

    /** Whether what is unknown could give it another place. */
    public boolean isUncertain() {
        return first < last;
    }
}
