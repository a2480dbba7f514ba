package org.petitiondesk.architecture.violations.workflow;

final class Prints {
    void print() {
        System.out.println("done");
    }
}
