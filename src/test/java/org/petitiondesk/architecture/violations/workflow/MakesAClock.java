package org.petitiondesk.architecture.violations.workflow;

import java.time.Clock;

final class MakesAClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
