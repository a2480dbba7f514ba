package org.petitiondesk.architecture.violations.workflow;

final class StartsAThread {
    Thread thread(Runnable work) {
        return new Thread(work);
    }
}
