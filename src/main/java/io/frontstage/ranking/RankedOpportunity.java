package io.frontstage.ranking;

/**
 * An opportunity and its place among those that are not done.
 *
 * @param scored the opportunity with its score
 * @param place 1 plus the number of others with a higher score
 * @param first its place if all its unknown values were at their best
 * @param last its place if all its unknown values were at their worst
 */
public record RankedOpportunity(ScoredOpportunity scored, int place, int first, int last) {

    /** Whether unknown values could change its place. */
    public boolean isUncertain() {
        return first < last;
    }
}
