package org.petitiondesk.architecture.violations.workflow;

final class StartsAVirtualThread {
    Thread thread(Runnable work) {
        return Thread.startVirtualThread(work);
    }
}
