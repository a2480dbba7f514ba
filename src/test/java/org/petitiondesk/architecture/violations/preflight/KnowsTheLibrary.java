package org.petitiondesk.architecture.violations.preflight;

import org.petitiondesk.architecture.violations.library.Known;

record KnowsTheLibrary(Known known) {}
