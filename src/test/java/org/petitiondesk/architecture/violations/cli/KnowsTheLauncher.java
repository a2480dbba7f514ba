package org.petitiondesk.architecture.violations.cli;

import org.petitiondesk.architecture.violations.Known;

record KnowsTheLauncher(Known known) {}
