package org.petitiondesk.architecture.violations.workflow;

import java.time.Instant;
import java.util.function.Supplier;

final class AsksForNowByReference {
    Supplier<Instant> time() {
        return Instant::now;
    }
}
