package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;

/** A kind of gap: looks at one step and reports what it finds there. */
interface GapKind {

    GapCode code();

    void find(GapStep here, GapCollector gaps);
}
