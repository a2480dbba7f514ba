package org.petitiondesk.architecture.violations.workflow;

final class CountsMilliseconds {
    long time() {
        return System.currentTimeMillis();
    }
}
