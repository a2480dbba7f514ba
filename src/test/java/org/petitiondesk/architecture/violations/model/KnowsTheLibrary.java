package org.petitiondesk.architecture.violations.model;

import org.petitiondesk.architecture.violations.library.Known;

record KnowsTheLibrary(Known known) {}
