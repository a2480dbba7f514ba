package org.petitiondesk.architecture.violations.matching;

import org.petitiondesk.architecture.violations.library.Known;

record KnowsTheLibrary(Known known) {}
