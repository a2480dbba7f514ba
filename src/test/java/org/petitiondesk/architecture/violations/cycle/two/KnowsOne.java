package org.petitiondesk.architecture.violations.cycle.two;

import org.petitiondesk.architecture.violations.cycle.one.KnowsTwo;

/** Half of a cycle. */
public record KnowsOne(KnowsTwo known) {}
