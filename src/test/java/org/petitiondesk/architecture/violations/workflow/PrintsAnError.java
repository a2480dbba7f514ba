package org.petitiondesk.architecture.violations.workflow;

final class PrintsAnError {
    void print(Exception problem) {
        problem.printStackTrace();
    }
}
