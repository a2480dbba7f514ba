package org.petitiondesk.architecture.violations.cycle.one;

import org.petitiondesk.architecture.violations.cycle.two.KnowsOne;

/** Half of a cycle. */
public record KnowsTwo(KnowsOne known) {}
