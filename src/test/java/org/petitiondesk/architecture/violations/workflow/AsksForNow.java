package org.petitiondesk.architecture.violations.workflow;

import java.time.Instant;

final class AsksForNow {
    Instant time() {
        return Instant.now();
    }
}
