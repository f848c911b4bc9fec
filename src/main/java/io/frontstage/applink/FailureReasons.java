package io.frontstage.applink;

import io.frontstage.issue.Answer.Reason;
import java.io.InterruptedIOException;

/** Maps exceptions of the product’s HTTP client to reasons. */
final class FailureReasons {

    private FailureReasons() {}

    /** {@code TOO_SLOW} for every timeout, {@code NO_ANSWER} for everything else. */
    static Reason of(Throwable failed) {
        int depth = 0;
        for (Throwable cause = failed; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof InterruptedIOException
                    || cause.getClass().getSimpleName().contains("Timeout")) {
                return Reason.TOO_SLOW;
            }
        }
        return Reason.NO_ANSWER;
    }
}
