package io.frontstage.check;

import io.frontstage.blueprint.Fork;
import io.frontstage.blueprint.JourneyPath;
import io.frontstage.blueprint.Share;
import io.frontstage.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds forks whose shares add up to more than 100 %. */
final class SharesOver100 implements Check {

    /** Tolerance per way, in percent, because authors round shares. */
    private static final double ROUNDED = 0.5;

    @Override
    public ProblemCode code() {
        return ProblemCode.SHARES_OVER_100;
    }

    @Override
    public void run(Findings findings) {
        for (Fork fork : Fork.of(findings.blueprint())) {
            double sum = 0;
            List<String> named = new ArrayList<>();
            for (JourneyPath path : findings.blueprint().paths()) {
                Optional<Share> share = path.share().filter(one -> fork.paths().contains(path.title()));
                if (share.isPresent()) {
                    sum += share.get().percent();
                    named.add(path.title());
                }
            }
            if (sum > 100 + ROUNDED * named.size()) {
                BigDecimal rounded = BigDecimal.valueOf(sum).setScale(1, RoundingMode.HALF_UP);
                findings.addAt(
                        fork.steps().get(0),
                        fork.steps().get(0),
                        String.join(", ", named),
                        rounded.stripTrailingZeros().toPlainString());
            }
        }
    }
}
