package io.frontstage.check;

import io.frontstage.blueprint.MapInfo;
import io.frontstage.problem.ProblemCode;
import java.time.LocalDate;

/** Finds maps whose next review is overdue. */
final class ReviewOverdue implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.REVIEW_OVERDUE;
    }

    @Override
    public void run(Findings findings) {
        MapInfo info = findings.blueprint().info();
        if (info.reviewed().isEmpty() || info.reviewEvery().isEmpty()) {
            return;
        }
        LocalDate reviewed = info.reviewed().get().day();
        LocalDate due = reviewed.plusDays(info.reviewEvery().get().most().toDays());
        if (findings.today().isAfter(due)) {
            findings.addAtMap(reviewed.toString(), due.toString());
        }
    }
}
