package org.petitiondesk.architecture.violations.workflow;

import org.petitiondesk.architecture.violations.cli.Known;

record KnowsTheCommandLine(Known known) {}
